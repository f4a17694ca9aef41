import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import Timeline from '../../../src/features/timeline/Timeline.svelte';
import { DEFAULT_VIEW } from '../../../src/query/view-state';
import { show } from './support/show';

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
  view.receive({ ...DEFAULT_VIEW, year: 1999 });
  view.receive({ ...DEFAULT_VIEW, year: 2000 });
  await expect.element(year).toHaveValue('2000');
});

test('the years play from the first to the last with one step of the history', async () => {
  const { screen, steps, view } = await show(Timeline, {}, { year: 2012 });
  const play = screen.getByRole('button', { name: 'Play the years' });
  await play.click();
  await expect.poll(() => steps.length).toBe(1);
  view.receive({ ...DEFAULT_VIEW, year: 2013 });
  await expect.element(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect.element(play).toBeVisible();
  expect(steps).toEqual([
    { address: '/en/?year=2013', history: 'push' },
    { address: '/en/', history: 'replace' },
  ]);
});

test('playing begins anew at the end, and pauses where the reader takes the thumb', async () => {
  const { screen, steps, view } = await show(Timeline, {});
  await screen.getByRole('button', { name: 'Play the years' }).click();
  expect(steps).toEqual([{ address: '/en/?year=1982', history: 'push' }]);
  view.receive({ ...DEFAULT_VIEW, year: 1982 });
  const slider = sliderOf(screen.getByRole('slider', { name: 'Year' }).element());
  slider.value = '1990';
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.element(screen.getByRole('button', { name: 'Play the years' })).toBeVisible();
});

test('says what becomes of flows without a date', async () => {
  const { screen, view } = await show(Timeline, {});
  await expect.element(screen.getByText(/have no date: shown in every year/)).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'Leave out' }))
    .toHaveAttribute('href', '/en/?undated=0');
  view.receive({ ...DEFAULT_VIEW, undated: false });
  await expect.element(screen.getByText(/have no date: left out/)).toBeVisible();
});
