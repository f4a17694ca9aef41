import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDataset } from '../../tests/support/any-dataset';
import en from '../i18n/words/en/messages';
import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import { FlowTable } from '../model/flows/flow-table';
import { extentOf } from '../package/extent';
import { visibleFlows } from './shown';
import { DEFAULT_VIEW, SHOW_ALL } from './view-state';
import { chosenYear, fullYear, timeOf, timeText, yearOf } from './years';

const when = (year: number | null) => (year === null ? null : { iso: String(year), year });

const FLOW: Omit<Flow, 'id' | 'start' | 'end'> = {
  name: { en: 'flow', zh: '流动' },
  origin: 'north',
  destination: 'south',
  direction: 'one-way',
  facets: [],
  magnitude: null,
  summary: { en: '', zh: '' },
  source: 's',
  caveat: null,
};

/** A dataset with flows of these years of beginning and end. */
function datasetWith(...periods: readonly (readonly [number | null, number | null])[]): Dataset {
  const [drawn] = fc.sample(anyDataset, { numRuns: 1, seed: 1 });
  const flows = periods.map(([start, end], index): Flow => ({
    ...FLOW,
    id: `f${index}`,
    start: when(start),
    end: when(end),
  }));
  const contents = { ...(drawn as Dataset), facets: [], flows: FlowTable.of(flows, []) };
  return { ...contents, extent: extentOf({}, contents) };
}

const anyYear = fc.option(fc.integer({ min: 1850, max: 2024 }), { nil: null });

it('shows all flows where no year is chosen, and in the full year', () => {
  const periods = fc.array(
    fc
      .tuple(anyYear, anyYear)
      .map(([start, end]) => [start, end === null ? null : Math.max(end, start ?? end)] as const),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(periods, (list) => {
      const dataset = datasetWith(...list);
      const count = (year: number | null) =>
        visibleFlows(dataset, { ...DEFAULT_VIEW, ...SHOW_ALL, year }).length;
      expect(count(null)).toBe(list.length);
      const full = fullYear(dataset);
      if (full !== null) expect(count(full)).toBe(list.length);
      const last = dataset.extent.years?.[1];
      if (last !== undefined && full === null) expect(count(last)).toBeLessThan(list.length);
    }),
  );
});

it.each<[string, Dataset, number | null, string]>([
  [
    'the last year, where nothing has ended',
    datasetWith([2015, null], [2021, null]),
    2021,
    'As of 2021',
  ],
  ['all years, where something has', datasetWith([1975, 1980], [2020, null]), 2020, '1975–2020'],
  ['no time, where nothing has a date', datasetWith([null, null]), null, ''],
])('says that a view is of %s', (_, dataset, year, text) => {
  expect(timeText({ dataset, locale: 'en', messages: en }, { year: null })).toBe(text);
  expect(yearOf(dataset, { year: null })).toBe(year);
});

it('holds a year as none only where that shows the same', () => {
  const [whole, ended] = [
    datasetWith([2015, null], [2021, null]),
    datasetWith([1975, 1980], [2020, null]),
  ];
  expect([2021, 2020].map((year) => chosenYear(whole, year))).toEqual([null, 2020]);
  expect([2020, 1979].map((year) => chosenYear(ended, year))).toEqual([2020, 1979]);
  expect(timeOf(ended, { year: 1979 })).toEqual([1979]);
});
