import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import Timeline from '../../../src/features/timeline/Timeline.svelte';
import { plainFlow } from '../../../src/model/flows/flow-row';
import { FlowTable } from '../../../src/model/flows/flow-table';
import { DEFAULT_VIEW } from '../../../src/query/view-state';
import { dataset, show } from './support/show';

function sliderOf(element: Element): HTMLInputElement {
  if (!(element instanceof HTMLInputElement)) throw new Error('no slider');
  return element;
}

test('the year moves with the thumb; the view takes a step when it is let go', async () => {
  const { screen, steps } = await show(Timeline, {});
  const year = screen.getByRole('slider', { name: 'Year' });
  await expect.element(year).toHaveAttribute('min', '1982');
  await expect.element(year).toHaveAttribute('max', '2014');
  await expect.element(year).toHaveAttribute('aria-valuetext', '2014, A national strategy');

  const slider = sliderOf(year.element());
  for (const value of ['2010', '2004', '2003']) {
    slider.value = value;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await expect.element(screen.getByRole('status')).toMatchTextContent('2003');
  await expect.element(year).toHaveAttribute('aria-valuetext', '2003, Bilateral projects');
  expect(steps).toEqual([]);

  slider.dispatchEvent(new Event('change', { bubbles: true }));
  expect(steps).toEqual([{ address: '/en/?year=2003', history: 'push' }]);
});

test('the slider follows the address back', async () => {
  const { screen, view, steps } = await show(Timeline, {}, { year: 2000 }, 'zh');
  const year = screen.getByRole('slider', { name: '年份' });
  await expect.element(year).toHaveValue('2000');
  sliderOf(year.element()).focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(steps.map(({ address }) => address)).toEqual(['/zh/?year=1999']);
  view.load({ ...DEFAULT_VIEW, year: 1999 });
  view.load({ ...DEFAULT_VIEW, year: 2000 });
  await expect.element(year).toHaveValue('2000');
});

test('many arrow keys are one step of the history, until Back or a pointer comes between', async () => {
  const { screen, view, steps } = await show(Timeline, {}, { year: 2010 });
  const year = screen.getByRole('slider', { name: 'Year' });
  sliderOf(year.element()).focus();
  await userEvent.keyboard('{ArrowLeft>15/}');
  expect(steps).toHaveLength(15);
  expect(steps.map(({ history }) => history)).toEqual([
    'push',
    ...Array.from({ length: 14 }, () => 'replace'),
  ]);
  expect(steps.at(-1)?.address).toBe('/en/?year=1995');

  view.load({ ...DEFAULT_VIEW, year: 2010 }, true);
  await expect.element(year).toHaveValue('2010');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(steps.slice(15)).toEqual([
    { address: '/en/?year=2009', history: 'push' },
    { address: '/en/?year=2008', history: 'replace' },
  ]);

  sliderOf(year.element()).blur();
  sliderOf(year.element()).focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(steps.at(-1)).toEqual({ address: '/en/?year=2007', history: 'push' });
});

test('the years play from the first to the last with one step of the history', async () => {
  const { screen, steps, view } = await show(Timeline, {}, { year: 2004 });
  const play = screen.getByRole('button', { name: 'Play the years' });
  await play.click();
  await expect.poll(() => steps.length).toBe(1);
  view.load({ ...DEFAULT_VIEW, year: 2011 });
  await expect.element(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect.element(play).toBeVisible();
  expect(steps).toEqual([
    { address: '/en/?year=2011', history: 'push' },
    { address: '/en/', history: 'replace' },
  ]);
});

test('playing begins anew at the end, and pauses where the reader takes the thumb', async () => {
  const { screen, steps, view } = await show(Timeline, {});
  await screen.getByRole('button', { name: 'Play the years' }).click();
  expect(steps).toEqual([{ address: '/en/?year=1982', history: 'push' }]);
  view.load({ ...DEFAULT_VIEW, year: 1982 });
  const slider = sliderOf(screen.getByRole('slider', { name: 'Year' }).element());
  slider.value = '1990';
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.element(screen.getByRole('button', { name: 'Play the years' })).toBeVisible();
});

test('says what becomes of flows without a date', async () => {
  const { screen, view } = await show(Timeline, {});
  await expect.element(screen.getByText(/have no date and are shown in every year/)).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'Leave out' }))
    .toHaveAttribute('href', '/en/?undated=0');
  const undated = [...dataset.flows.values()].filter(({ start }) => start === null).length;
  await expect.element(screen.getByText(`Date not given: ${undated}`)).toBeVisible();
  screen.getByRole('button', { name: 'Play the years' }).element().focus();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Leave out');
  view.load({ ...DEFAULT_VIEW, undated: false });
  await expect.element(screen.getByText(/have no date and are left out/)).toBeVisible();
});

test('spans the years of the data, and is absent without any', async () => {
  const [flow] = [...dataset.flows.values()];
  if (!flow) throw new Error('the package has no flow');
  const during = (id: string, start: number, end: number | null) => ({
    ...plainFlow(flow),
    id,
    start: { iso: String(start), year: start },
    end: end === null ? null : { iso: String(end), year: end },
  });
  const own = {
    ...dataset,
    flows: FlowTable.of([during('a', 1850, 1900), during('b', 2024, null)], dataset.facets),
    stages: [],
    extent: { ...dataset.extent, years: [1850, 2024] as const },
  };
  const wide = { width: 1280, height: 800 };
  const { screen, view, steps } = await show(Timeline, {}, {}, 'en', wide, own);
  const year = screen.getByRole('slider', { name: 'Year' });
  await expect.element(year).toHaveAttribute('min', '1850');
  await expect.element(year).toHaveAttribute('max', '2024');
  await expect.element(screen.getByText('1950')).toBeVisible();
  await expect.element(screen.getByRole('status')).toMatchTextContent('1850–2024');

  const slider = sliderOf(year.element());
  slider.value = '1851';
  slider.dispatchEvent(new Event('change', { bubbles: true }));
  expect(steps.map(({ address }) => address)).toEqual(['/en/?year=1851']);
  view.load({ ...DEFAULT_VIEW, year: 1851 });
  await expect
    .element(screen.getByRole('link', { name: 'All years' }))
    .toHaveAttribute('href', '/en/');

  const undated = { ...own, extent: { ...own.extent, years: null } };
  const without = await show(Timeline, {}, {}, 'en', wide, undated);
  expect(without.screen.container.textContent.trim()).toBe('');
});
