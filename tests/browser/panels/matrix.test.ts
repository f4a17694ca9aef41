import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import MatrixPanel from '../../../src/features/matrix/MatrixPanel.svelte';
import { withinPlace } from '../../../src/query/selectors';
import type { ViewState } from '../../../src/query/view-state';
import { faultsOf } from './support/axe';
import { dataset, show } from './support/show';
import words from '../../../src/i18n/words/en/matrix';
import chinese from '../../../src/i18n/words/zh/matrix';
import { choosing } from '../../support/any-facets';

const showMatrix = (view: Partial<ViewState> = {}, locale: 'en' | 'zh' = 'en') =>
  show(
    MatrixPanel,
    { words: locale === 'en' ? words : chinese },
    { ...view, selection: { kind: 'matrix' } },
    locale,
  );

const within = (id: string) => withinPlace(dataset, id);
const fromBeijingToHebei = [...dataset.flows.values()].filter(
  ({ origin, destination }) => within('beijing').has(origin) && within('hebei').has(destination),
);

test('a cell counts its flows, lights them on the map, and is lit by each of them', async () => {
  const { screen, view } = await showMatrix();
  const name = `${fromBeijingToHebei.length} flows from Beijing to Hebei`;
  const cell = screen.getByRole('link', { name, exact: true });
  await expect.element(cell).toMatchTextContent(String(fromBeijingToHebei.length));
  await cell.hover();
  await expect
    .poll(() => view.hovered)
    .toEqual({ kind: 'flows', ids: new Set(fromBeijingToHebei.map(({ id }) => id)) });
  await screen.getByRole('heading', { level: 2 }).hover();
  await expect.poll(() => view.hovered).toBeNull();

  await expect.element(cell).not.toHaveClass('lit');
  view.hover({ kind: 'flow', id: 'shougang-caofeidian' });
  await expect.element(cell).toHaveClass('lit');
  view.hover({ kind: 'flow', id: 'ore-brazil' });
  await expect.element(cell).not.toHaveClass('lit');
});

test('a chosen cell, row or column lists its flows, and can be taken back', async () => {
  const { screen, view, steps } = await showMatrix();
  const cell = screen.getByRole('link', { name: /flows from Beijing to Hebei$/ });
  await expect.element(cell).toHaveAttribute('href', '/en/matrix/?from=beijing&to=hebei');
  view.load({ ...view.state, from: 'beijing', to: 'hebei' });
  await expect.element(cell).toHaveAttribute('href', '/en/matrix/');
  const listed = screen.getByRole('region').or(screen.getByRole('article')).getByRole('listitem');
  expect(listed.elements()).toHaveLength(fromBeijingToHebei.length);

  (cell.element() as HTMLElement).focus();
  await userEvent.keyboard('{Escape}');
  expect(steps.at(-1)?.address).toBe('/en/matrix/');

  view.load({ ...view.state, from: null, to: 'hebei' });
  const reaching = [...dataset.flows.values()].filter(({ destination }) =>
    within('hebei').has(destination),
  );
  await expect.poll(() => listed.elements().length).toBe(reaching.length);
});

test('a sentence says what the chosen cell holds, and follows every choice', async () => {
  const { screen, view } = await showMatrix({ from: 'beijing', to: 'hebei' });
  const count = fromBeijingToHebei.length;
  await expect
    .element(screen.getByText(/^(There are|Of the)/))
    .toMatchTextContent(new RegExp(`^There are ${count} flows from Beijing to Hebei;`));
  const markets = fromBeijingToHebei.filter(({ facets }) => facets[0] === 'market').length;
  view.load({ ...view.state, ...choosing({ categories: ['market'] }) });
  await expect
    .element(screen.getByText(/^(There are|Of the)/))
    .toMatchTextContent(/All are of one type: Markets and logistics\./);
  expect(
    screen
      .getByText(/^(There are|Of the)/)
      .element()
      .querySelector('a')?.textContent,
  ).toBe(['no', 'one', 'two', 'three', 'four', 'five', 'six'][markets]);
});

test('arrow keys go from cell to cell, past those that are empty', async () => {
  const { screen } = await showMatrix();
  const focused = () => document.activeElement?.getAttribute('aria-label');
  const first = screen.getByRole('link', { name: /flows from Beijing to Hebei$/ });
  (first.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toMatch(/flows from Beijing to Tianjin$/);
  // From Beijing to Shanghai goes nothing: the next is the sum of the row.
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toMatch(/flows from Beijing$/);
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toMatch(/flows from Hebei$/);
  await userEvent.keyboard('{ArrowLeft}');
  expect(focused()).toBe('1 flow from Hebei to Shanghai');
});

test('level and measure are in the address', async () => {
  const { screen, steps } = await showMatrix({ from: 'beijing' });
  await screen.getByRole('radio', { name: words.levels.places }).click();
  expect(steps.at(-1)?.address).toBe('/en/matrix/?level=places');
  await screen.getByRole('radio', { name: words.measures.amount }).click();
  expect(steps.at(-1)?.address).toBe('/en/matrix/?measure=amount&from=beijing');
});

test('amounts are summed by unit, and what is not known is said', async () => {
  const { screen } = await showMatrix({ measure: 'amount' });
  const unknown = fromBeijingToHebei.filter(({ magnitude }) => magnitude === null).length;
  const cell = screen.getByRole('link', { name: /flows from Beijing to Hebei:/ });
  await expect.element(cell).toMatchTextContent('400,000 vehicles');
  await expect.element(cell).toMatchTextContent(`${unknown} not given`);
});

test('kinds are counted, and what is hidden is not', async () => {
  const { screen, view } = await showMatrix({ measure: 'category' });
  const cell = screen.getByRole('link', { name: /flows from Beijing to Hebei:/ });
  const markets = fromBeijingToHebei.filter(({ facets }) => facets[0] === 'market').length;
  await expect.element(cell).toHaveAccessibleName(new RegExp(`${markets} Markets and logistics`));
  view.load({ ...view.state, ...choosing({ categories: ['industry'] }) });
  await expect
    .element(screen.getByRole('link', { name: /flows from Beijing to Hebei:/ }))
    .not.toHaveAccessibleName(/Markets/);
  view.load({ ...view.state, ...choosing({ categories: [] }) });
  await expect.element(screen.getByText(/^Of the \d+ flows, none is shown/)).toBeVisible();
});

test.each([
  ['regions', 'count', 'en'],
  ['regions', 'amount', 'zh'],
  ['places', 'category', 'en'],
] as const)('axe finds no fault in %s by %s (%s)', async (level, measure, locale) => {
  const { screen } = await showMatrix({ level, measure, from: 'beijing' }, locale);
  expect(await faultsOf(screen.container)).toEqual([]);
});
