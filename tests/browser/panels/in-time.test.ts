import { expect, test } from 'vitest';
import Layers from '../../../src/features/legend/Layers.svelte';
import FlowPanel from '../../../src/features/flow/FlowPanel.svelte';
import Timeline from '../../../src/features/timeline/Timeline.svelte';
import type { Locale } from '../../../src/model/localized';
import { BUILT_IN } from '../../../src/package/location';
import { datasetIn } from '../../../src/query/later/dataset-in';
import { openTimedData } from '../../support/timed';
import { faultsOf } from './support/axe';
import { show } from './support/show';

const from = (folder: string) => async (path: string) => (await fetch(`/${folder}/${path}`)).text();
const { timed, later } = await openTimedData(from(BUILT_IN), from('data/later'));

const WIDE = { width: 1280, height: 800 };
const flowIn = (id: string, year: number, locale: Locale = 'en') =>
  show(
    FlowPanel,
    { id },
    { selection: { kind: 'flow', id }, later: true, year },
    locale,
    WIDE,
    datasetIn(timed, year),
  );

test('a flow has the status of the year, and says as of when and who says so', async () => {
  const early = await flowIn('xinfadi-gaobeidian', 2014);
  await expect.element(early.screen.getByText(/Signed, approved or let, as of 2014/)).toBeVisible();
  const open = await flowIn('xinfadi-gaobeidian', 2016);
  const status = open.screen.getByText(/Operating, as of 29 October 2015/);
  await expect.element(status).toBeVisible();
  const xinfadi = later.steps.find(({ event }) => event.id === 'xinfadi-open')?.event.sources[0];
  const mark = status.element().querySelector('a');
  expect(mark?.getAttribute('href')).toContain(`#${xinfadi?.id}`);
  expect(mark?.getAttribute('aria-label')).toContain(xinfadi?.publisher);
  const before = await flowIn('xinfadi-gaobeidian', 2013, 'zh');
  await expect.element(before.screen.getByText('该年无来源').first()).toBeVisible();
});

test('a market that opened and shut is told as both', async () => {
  const { screen } = await flowIn('zoo-market-langfang', 2026);
  await expect.element(screen.getByText(/Closed after opening, as of July 2016/)).toBeVisible();
});

test('a later flow has the amount of the year, and those of the others as facts', async () => {
  const { screen } = await flowIn('technology-contracts', 2025);
  await expect.element(screen.getByText('99.6 billion yuan')).toBeVisible();
  await expect.element(screen.getByText('7.12 billion yuan')).toBeVisible();
  await expect.element(screen.getByText(/Later than the paper: sources differ/)).toBeVisible();
  expect(await faultsOf(screen.container)).toEqual([]);
});

test('the legend counts the statuses of the year', async () => {
  const counts = async (year: number) => {
    const view = { later: true, year };
    const { screen } = await show(Layers, {}, view, 'en', WIDE, datasetIn(timed, year));
    const count = (name: string) =>
      screen
        .getByRole('checkbox', { name, exact: true })
        .element()
        .getAttribute('aria-describedby');
    const textOf = (name: string) => document.getElementById(count(name) ?? '')?.textContent ?? '';
    return ['Not built so far', 'Closed after opening'].map((name) => parseInt(textOf(name), 10));
  };
  expect(await counts(2014)).toEqual([0, 0]);
  expect(await counts(2026)).toEqual([5, 1]);
});

test('the years go on to the last later one, and back to the paper alone', async () => {
  const paper = await show(Timeline, {}, {});
  await expect
    .element(paper.screen.getByRole('link', { name: 'Show later years' }))
    .toHaveAttribute('href', '/en/?later=1');
  const view = { later: true, year: 2020 };
  const { screen } = await show(Timeline, {}, view, 'zh', WIDE, datasetIn(timed, 2020));
  await expect.element(screen.getByRole('slider')).toHaveAttribute('max', '2026');
  await expect.element(screen.getByText(/该年无来源：\d+/).first()).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: '仅论文内容' }))
    .toHaveAttribute('href', '/zh/');
});
