import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { indicatorsOf } from '../../../src/stats/indicators/registry';
import { loadWords } from '../../../src/i18n/words';
import IndicatorLegend from '../../../src/features/map/IndicatorLegend.svelte';
import IndicatorPanel from '../../../src/features/indicators/IndicatorPanel.svelte';
import { dataset, show } from './support/show';

const SIMILARITY = { kind: 'indicator', id: 'structural-similarity' } as const;

test('an indicator shows chart, table and formula of the nearest year, and says so', async () => {
  const words = await loadWords('en', 'indicators');
  const { screen } = await show(
    IndicatorPanel,
    { id: SIMILARITY.id, words },
    { selection: SIMILARITY },
  );
  await expect
    .element(screen.getByText('Figures for 2013, the nearest available to 2014'))
    .toBeVisible();
  await expect.element(screen.getByRole('img', { name: /Beijing–Hebei: 0\.758\./ })).toBeVisible();
  await screen.getByText('Figures as a table').click();
  const row = screen.getByRole('table').getByRole('row', { name: /^2013/ });
  await expect.element(row).toMatchTextContent(/0\.758\s*\(0\.756–0\.760\)/);
  expect(screen.container.querySelector('math msqrt')).not.toBeNull();
  await expect.element(screen.getByText(/UNIDO \(1979\)/)).toBeVisible();
});

test('pointing at a region in chart or table lights it, and is lit from elsewhere', async () => {
  const words = await loadWords('en', 'indicators');
  const { screen, view } = await show(
    IndicatorPanel,
    { id: SIMILARITY.id, words },
    { selection: SIMILARITY },
  );
  const groups = () =>
    [...screen.container.querySelectorAll('.group')].map((group) =>
      group.classList.contains('dim'),
    );
  await expect.poll(groups).toEqual([false, false, false]);
  const name = [...screen.container.querySelectorAll('tspan')].find(
    (each) => each.textContent === 'Hebei',
  );
  if (!name) throw new Error('the chart does not name Hebei');
  await userEvent.hover(name);
  await expect.poll(() => view.hovered).toEqual({ kind: 'place', id: 'hebei' });
  // Only the pair without Hebei steps back.
  await expect.poll(groups).toEqual([true, false, false]);
  view.hover({ kind: 'place', id: 'beijing' });
  await expect.poll(groups).toEqual([false, false, true]);
  expect(screen.container.querySelectorAll('td.lit')).toHaveLength(10);
});

test('another year and another region to compare with are a step each', async () => {
  const words = await loadWords('en', 'indicators');
  const { screen, view } = await show(
    IndicatorPanel,
    { id: SIMILARITY.id, words },
    { selection: SIMILARITY, year: 2010 },
  );
  await expect.element(screen.getByText('Figures for 2010', { exact: true })).toBeVisible();
  await screen.getByText('Figures as a table').click();
  await expect
    .element(screen.getByRole('link', { name: '2012' }))
    .toHaveAttribute('href', '/en/indicator/structural-similarity/?year=2012');
  const links = screen.getByRole('navigation', { name: 'Compared with' });
  await expect
    .element(links.getByRole('link', { name: 'Hebei' }))
    .toHaveAttribute('href', '/en/indicator/structural-similarity/?year=2010&compare=hebei');
  view.load({ ...view.state, compare: ['hebei'] });
  await expect.element(screen.getByRole('img', { name: /Hebei–Beijing: 0\.761\./ })).toBeVisible();
});

test('every indicator has a page, in both languages', async () => {
  for (const locale of ['en', 'zh'] as const) {
    const words = await loadWords(locale, 'indicators');
    for (const { id, family, formula } of indicatorsOf(dataset)) {
      const { screen } = await show(
        IndicatorPanel,
        { id, words },
        { selection: { kind: 'indicator', id } },
        locale,
      );
      expect(screen.container.querySelector('h2')?.textContent.trim(), id).toBeTruthy();
      expect(screen.container.querySelectorAll('td').length, id).toBeGreaterThan(3);
      expect(words.family[family]?.reading !== undefined, id).toBe(formula !== null);
      await screen.unmount();
    }
  }
});

test('the legend of the map says year, classes and values, and gives the plain map back', async () => {
  const { screen, view, steps } = await show(IndicatorLegend, {}, { indicator: SIMILARITY.id });
  const legend = screen.getByRole('group', { name: 'On the map' });
  await expect.element(legend).toMatchTextContent(/Structural similarity.*2013/s);
  const hebei = legend.getByRole('listitem').filter({ hasText: 'Beijing–Hebei' });
  await expect.element(hebei).toMatchTextContent('0.758');
  await expect.element(hebei).not.toHaveClass('lit');
  view.hover({ kind: 'place', id: 'hebei' });
  await expect.element(hebei).toHaveClass('lit');
  await legend.getByRole('button', { name: 'Remove the colours' }).click();
  expect(steps).toEqual([{ address: '/en/', history: 'push' }]);
});
