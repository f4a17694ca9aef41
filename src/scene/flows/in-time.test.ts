import { expect, it } from 'vitest';
import { laterFromDisk, fromDisk } from '../../../tests/support/built-in';
import { openTimedData } from '../../../tests/support/timed';
import { datasetIn } from '../../query/later/dataset-in';
import { DEFAULT_VIEW } from '../../query/view-state';
import { placeFeatures } from '../places/place-features';
import { WIDTH, widthAt, widthScales } from '../style/width-scale';
import { detailAt, flowMarks } from './flow-marks';

const { later, timed } = await openTimedData(fromDisk, laterFromDisk);

/** The mark that a flow has from near in a year. */
function markOf(id: string, year: number) {
  const dataset = datasetIn(timed, year);
  const view = { ...DEFAULT_VIEW, year, later: true };
  return flowMarks(dataset, view, detailAt(dataset, 12)).find(({ flows }) => flows.includes(id));
}

it('draws technology contracts as wide as they were in each year, on one scale for all years', () => {
  const figures = later.yearly.filter(({ series }) => series === 'technology-contracts');
  const inYuan = later.yearly.filter(({ unit, series }) =>
    later.flows.some((flow) => flow.series[0] === series && unit === '100m-yuan'),
  );
  const [first] = widthScales(
    inYuan.map(({ amount, unit }) => ({ magnitude: { value: amount, unit } })),
  ).values();
  if (!first) throw new Error('no scale');
  const widths = figures.map(({ year }) => markOf('technology-contracts', year)?.width ?? 0);
  expect(widths).toEqual(figures.map(({ amount }) => widthAt(amount, first)));
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(Math.min(...widths)).toBeGreaterThan(WIDTH.least);
  // Without a figure of the year it is as thin as any flow of no given amount.
  expect([2014, 2020, 2026].map((year) => markOf('technology-contracts', year)?.width)).toEqual([
    null,
    null,
    null,
  ]);
});

it('draws each status with a dash of its own', () => {
  const dashes = new Map<string, string>();
  for (const year of [2009, 2014, 2016, 2020, 2026]) {
    const dataset = datasetIn(timed, year);
    for (const flow of dataset.flows.values()) {
      const mark = markOf(flow.id, year);
      const [, status = ''] = flow.facets;
      if (!mark) continue;
      expect(dashes.get(status) ?? mark.look.dash, status).toBe(mark.look.dash);
      dashes.set(status, mark.look.dash);
    }
  }
  expect(dashes.size).toBe(8);
  expect(new Set(dashes.values()).size).toBe(8);
});

it('has later places on the map only from the first event there on', () => {
  const drawnIn = (year: number) =>
    new Set(placeFeatures(datasetIn(timed, year)).features.map(({ properties }) => properties.id));
  expect(drawnIn(2016).has('xiongan')).toBe(false);
  expect(drawnIn(2017).has('xiongan')).toBe(true);
  expect(drawnIn(2014).has('langfang')).toBe(true);
});
