import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../../package/built-in';
import { openLater } from '../../package/later/open-later';
import { fromDisk, laterFromDisk } from '../../../tests/support/built-in';
import { growthIn, stretchesOf, vintageSeries } from './vintages';

const dataset = await openBuiltIn(fromDisk);
const opened = await openLater(laterFromDisk, dataset);
if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
const { figures } = opened.later;
const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
const of = (indicator: string, vintage: string, place: string) => {
  const found = vintageSeries(figures, indicator).find(
    (each) => each.vintage === vintage && each.place === place,
  );
  if (!found) throw new Error(`no ${indicator} of ${place} in ${vintage}`);
  return found;
};

describe('figures of vintages', () => {
  it('no series, stretch or growth is of two vintages, places or indicators', () => {
    for (const indicator of indicators) {
      const series = vintageSeries(figures, indicator);
      expect(series.flatMap((each) => each.figures)).toHaveLength(
        figures.filter((figure) => figure.indicator === indicator).length,
      );
      for (const each of series) {
        for (const part of [each.figures, ...stretchesOf(each)]) {
          const kinds = part.map((it) => `${it.indicator} ${it.vintage} ${it.place}`);
          expect(new Set(kinds).size).toBe(1);
        }
        expect(stretchesOf(each).flat()).toEqual(each.figures);
      }
    }
  });

  it('a stretch has neighbouring years, and never runs into a break', () => {
    for (const series of indicators.flatMap((each) => vintageSeries(figures, each))) {
      for (const stretch of stretchesOf(series)) {
        stretch.forEach((figure, at) => {
          if (at === 0) return;
          expect(figure.year).toBe((stretch[at - 1]?.year ?? 0) + 1);
          expect(figure.marks).not.toContain('break');
        });
      }
    }
  });

  it('parts Beijing’s yearbook at 2013 and 2016, as its vintage says', () => {
    const stretches = stretchesOf(of('gdp', 'yearbook-pre2018c', 'beijing'));
    expect(stretches.map(([first]) => first?.year)).toEqual([2009, 2013, 2016]);
  });

  it('grows within one vintage only, with bounds from rounding', () => {
    const beijing = of('gdp', 'rev-2018c', 'beijing');
    const [low = 0, high = 0] = growthIn(beijing, 2013) ?? [];
    const expected = 21134.6 / 19024.7 - 1;
    expect(low).toBeLessThan(expected);
    expect(high).toBeGreaterThan(expected);
    expect(high - low).toBeLessThan(0.0001);
    expect(growthIn(beijing, 2009)).toBeNull();
    expect(growthIn(of('gdp', 'yearbook-pre2018c', 'beijing'), 2016)).toBeNull();
    expect(growthIn(of('gdp', 'first-post2013c', 'beijing'), 2016)).toBeNull();
  });
});
