import { expect, test } from 'vitest';
import { sharesOf, type ShareRow } from '../../../src/ui/charts/industry';
import ShareBars from '../../../src/ui/charts/ShareBars.svelte';
import ValueBars from '../../../src/ui/charts/ValueBars.svelte';
import { seriesOf } from '../../../src/stats/look-up';
import { dataset, show } from '../panels/support/show';

function rowsOf(place: string, years: readonly number[]): ShareRow[] {
  return years.flatMap((year) => {
    const shares = sharesOf(dataset, place, year);
    return shares ? [{ key: String(year), label: String(year), shares }] : [];
  });
}

const number = (element: Element | null | undefined, name: string) =>
  Number(element?.getAttribute(name));

test('shares fill a bar of a hundred percent, the derived one hatched', async () => {
  const { screen } = await show(ShareBars, {
    rows: rowsOf('beijing', [2009, 2013]),
    label: 'Shares',
  });
  const chart = screen.getByRole('img', { name: 'Shares' }).element();
  for (const [at, shares] of [
    [0, [1, 23.2, 75.8]],
    [1, [0.8, 22.3, 76.9]],
  ] as const) {
    const parts = ['primary', 'secondary', 'tertiary'].map(
      (industry) => chart.querySelectorAll(`rect.${industry}`)[at],
    );
    const widths = parts.map((part) => number(part, 'width'));
    const whole = widths.reduce((sum, width) => sum + width, 0);
    widths.forEach((width, index) => {
      expect((100 * width) / whole).toBeCloseTo(shares[index] ?? NaN, 1);
    });
  }
  expect(chart.querySelectorAll('rect[fill^="url(#"]')).toHaveLength(2);
  expect(chart.textContent).toContain('23.2');
});

test('a wide interval has a wide whisker', async () => {
  const { screen } = await show(ShareBars, {
    rows: rowsOf('beijing', [2009, 2013]),
    label: 'Shares',
  });
  const [wide, narrow] = [...screen.container.querySelectorAll('path.whisker')].map((path) => {
    const [low, high] =
      /^M([\d.]+) .*?H([\d.]+)/.exec(path.getAttribute('d') ?? '')?.slice(1) ?? [];
    return Number(high) - Number(low);
  });
  // ±0.55 points against ±0.1.
  expect((wide ?? 0) / (narrow ?? 1)).toBeCloseTo(5.5, 0);
});

test('values are bars from zero on one scale', async () => {
  const { screen } = await show(ValueBars, {
    groups: [
      {
        key: 'primary',
        name: 'Primary',
        series: seriesOf(dataset, 'hebei', 'primary-value-added'),
      },
      { key: 'whole', name: 'GDP', series: seriesOf(dataset, 'hebei', 'gdp') },
    ],
    label: 'Values',
  });
  const chart = screen.getByRole('img', { name: 'Values' }).element();
  const height = (key: string) => number(chart.querySelectorAll(`rect.${key}`)[4], 'height');
  expect(height('primary') / height('whole')).toBeCloseTo(3500.4 / 28279, 2);
  expect(chart.querySelectorAll('path.whisker')).toHaveLength(5);
  expect(chart.textContent).toContain('2,827.9');
});
