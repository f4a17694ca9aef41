import { expect, test } from 'vitest';
import { VERDICTS_LATER } from '../../../src/model/later';
import { openLater } from '../../../src/package/later/open-later';
import OutcomesPanel from '../../../src/features/later/OutcomesPanel.svelte';
import SinceSection from '../../../src/features/later/SinceSection.svelte';
import { sinceOf } from '../../../src/features/later/since';
import { outcomesIn } from '../../../src/features/later/texts';
import en from '../../../src/i18n/words/en/later';
import zh from '../../../src/i18n/words/zh/later';
import { faultsOf } from './support/axe';
import { dataset, show } from './support/show';

const opened = await openLater(
  async (path) => (await fetch(`/data/later/${path}`)).text(),
  dataset,
);
if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
const { later } = opened;
const outcomes = outcomesIn(later, 'en');
const panel = { outcomes, words: en, file: '/downloads/later_outcomes.csv' };
const onPage = { selection: { kind: 'outcomes' } } as const;

/** The names of the flows in the rows of the table, from top to bottom. */
const namesIn = (container: Element) =>
  [...container.querySelectorAll('tbody th b')].map((name) => name.textContent?.trim());

test('each flow of the paper has a row, and a sentence counts them', async () => {
  const { screen } = await show(OutcomesPanel, panel, onPage);
  expect(namesIn(screen.container).sort()).toEqual(
    [...dataset.flows.values()].map(({ name }) => name.en).sort(),
  );
  await expect
    .element(
      screen.getByText(
        'Of 41 flows, 13 happened, 11 happened in part, for 5 there is no sign so far, for 12 no evidence was found.',
      ),
    )
    .toBeVisible();
});

test('a verdict in the address leaves its rows, and each choice is a link', async () => {
  const { screen } = await show(OutcomesPanel, panel, { ...onPage, verdict: 'not-so-far' });
  expect(namesIn(screen.container)).toHaveLength(5);
  await expect
    .element(screen.getByRole('link', { name: 'In part 11' }))
    .toHaveAttribute('href', '/en/outcomes/?verdict=partly');
  await expect
    .element(screen.getByRole('link', { name: 'All 41' }))
    .toHaveAttribute('href', '/en/outcomes/');
});

test('rows are sorted by their outcome or date, those without a date last', async () => {
  const { screen } = await show(OutcomesPanel, panel, onPage);
  await screen.getByRole('button', { name: 'As of' }).click();
  const cells = [...screen.container.querySelectorAll('td:last-child')];
  const dated = cells.map((cell) => /\d/.test(cell.textContent ?? ''));
  expect(dated.lastIndexOf(true)).toBeLessThan(dated.indexOf(false));
  await screen.getByRole('button', { name: 'Outcome' }).click();
  const ranks = namesIn(screen.container).map((name) => {
    const flow = [...dataset.flows.values()].find((each) => each.name.en === name);
    const outcome = outcomes.find((each) => each.flow === flow?.id);
    return VERDICTS_LATER.indexOf(outcome?.verdict ?? 'kept');
  });
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('pointing at a row lights its flow', async () => {
  const { screen, view } = await show(OutcomesPanel, panel, onPage);
  await screen.getByRole('table').getByText('In part', { exact: true }).first().hover();
  const partly = outcomes.filter(({ verdict }) => verdict === 'partly').map(({ flow }) => flow);
  expect(view.hovered?.kind).toBe('flow');
  expect(partly).toContain(view.hovered?.kind === 'flow' ? view.hovered.id : '');
});

test('a flow has its outcome, and each event leads to its source', async () => {
  const since = sinceOf({ kind: 'flow', id: 'zoo-market-langfang' }, later, dataset, 'zh');
  if (!since) throw new Error('nothing is later');
  const { screen } = await show(
    SinceSection,
    { since, words: zh },
    { selection: { kind: 'flow', id: 'zoo-market-langfang' } },
    'zh',
  );
  await expect.element(screen.getByText('论文之后', { exact: true })).toBeVisible();
  const events = [...screen.container.querySelectorAll('[data-later]')];
  expect(events).toHaveLength(since.events.length);
  for (const event of events) {
    expect(event.querySelectorAll('a[href^="/zh/data/later/#"]').length).toBeGreaterThan(0);
  }
  await expect
    .element(screen.getByRole('link', { name: /^China Youth Daily at Sohu/ }))
    .toHaveAttribute('href', 'https://news.sohu.com/20150114/n407775151.shtml');
});

test('a dated move has industries before and after, as a comparison and no more', async () => {
  const sectionOf = async (id: string) => {
    const since = sinceOf({ kind: 'flow', id }, later, dataset, 'en');
    if (!since) throw new Error('nothing is later');
    return show(SinceSection, { since, words: en }, { selection: { kind: 'flow', id } });
  };
  const { screen } = await sectionOf('shougang-caofeidian');
  await expect.element(screen.getByText(/no estimate of an effect/)).toBeVisible();
  const yearbook = screen.getByRole('table', { name: /Yearbook, before the census of 2018/ });
  await expect.element(yearbook.getByText('23.5 → 23.1')).toBeVisible();
  expect(yearbook.element().querySelector('caption a')?.getAttribute('href')).toBe(
    '/en/data/later/#s01',
  );
  const { screen: other } = await sectionOf('xinfadi-gaobeidian');
  await expect.element(other.getByText(/^Not computed for the opening \(2015\)/)).toBeVisible();
});

test('axe finds no fault in outcomes and events', async () => {
  const { screen } = await show(OutcomesPanel, panel, onPage);
  expect(await faultsOf(screen.container)).toEqual([]);
  for (const [kind, id] of [
    ['place', 'langfang'],
    ['place', 'zhongguancun'],
    ['flow', 'shougang-caofeidian'],
  ] as const) {
    const since = sinceOf({ kind, id }, later, dataset, 'en');
    if (!since) throw new Error('nothing is later');
    const shown = await show(SinceSection, { since, words: en });
    expect(await faultsOf(shown.screen.container)).toEqual([]);
  }
});
