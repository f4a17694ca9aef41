import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureBounds, figureNumber, formatObservation, tableScale } from '../../../i18n/amount';
import { loadWords } from '../../../i18n/words';
import type { Interval } from '../../../stats/interval';
import { LOCALES, type Locale } from '../../../model/localized';
import type { Observation } from '../../../model/observation';
import { openBuiltIn } from '../../../package/built-in';
import { readCsv } from '../../../package/csv';
import { extractOf } from '../../../query/extract';
import { figuresCsv } from '../../../query/extract-files';
import { numberText, rangeText } from '../../../query/result-text';
import { DEFAULT_VIEW } from '../../../query/view-state';
import type { Atlas } from '../../../session/context';
import { economiesOf } from '../../../stats/economy';
import { indicatorOf } from '../../../stats/indicators/registry';
import { fromDisk } from '../../../../tests/support/built-in';
import { tableOf } from './table';

const dataset = await openBuiltIn(fromDisk);
const series = dataset.observations.filter(
  ({ indicator }) => dataset.indicators.get(indicator)?.kind === 'series',
);
const nameOf = ({ subject, indicator, year }: Observation) => `${subject.id} ${indicator} ${year}`;
/** The numbers of a text, in the unit of the data: what a reader would take from it. */
function numbersIn(text: string, unit: string, locale: Locale): number[] {
  const { shift } = tableScale(unit, dataset, locale);
  const digits =
    text
      .replaceAll(',', '')
      .replaceAll('−', '-')
      .match(/-?\d+(\.\d+)?/g) ?? [];
  return digits.map((each) => Number(each) / 10 ** shift);
}

describe.each(LOCALES)('the same figure everywhere (%s)', async (locale) => {
  const messages = await loadWords(locale, 'messages');
  const words = await loadWords(locale, 'data');
  const atlas = { dataset, locale, messages } as Atlas;

  /** Every figure of a table page, by its place in the table: value and bounds as they stand there. */
  const onTable = (name: 'observations' | 'derived') => {
    const { headings, rows } = tableOf(name, atlas, words);
    const at = (text: string) => headings.findIndex((heading) => heading.text === text);
    return rows.map((cells) => ({
      value: cells[at(words.column.value)]?.text,
      bounds: cells[at(words.column.interval)]?.text ?? null,
    }));
  };

  it('in the tables of the data, in those of pages and on the pages of indicators', () => {
    const economies = economiesOf(dataset);
    const printed = dataset.observations.filter(({ derivation }) => derivation === null);
    const derived = dataset.observations.filter(({ derivation }) => derivation !== null);
    const tables = new Map([
      ...onTable('observations').map((row, at) => [printed[at], row] as const),
      ...onTable('derived').map((row, at) => [derived[at], row] as const),
    ]);
    let compared = 0;
    for (const figure of series) {
      const value = figureNumber(figure, dataset, locale);
      const bounds = figureBounds(figure, dataset, locale);
      expect(tables.get(figure), nameOf(figure)).toEqual({ value, bounds });
      const indicator = indicatorOf(dataset, figure.indicator);
      if (indicator?.scope !== 'region') continue;
      const result = indicator.of(economies, figure.subject.id, figure.year);
      if (!result) continue;
      compared += 1;
      expect(numberText(indicator, result, atlas), nameOf(figure)).toBe(value);
      const range = rangeText(indicator, result, atlas);
      if (range !== null) expect(range, nameOf(figure)).toBe(bounds);
    }
    expect(compared).toBeGreaterThan(80);
  });

  it('with its unit, in facts, frames and cards', () => {
    for (const figure of series) {
      const said = formatObservation(figure, dataset, locale, messages);
      expect(said.replaceAll('\u00A0', ' '), nameOf(figure)).toContain(
        figureNumber(figure, dataset, locale),
      );
    }
  });

  it('with bounds that hold the source’s, and no more than rounding allows', () => {
    for (const figure of dataset.observations) {
      const text = figureBounds(figure, dataset, locale);
      if (text === null || !figure.interval) continue;
      const [low = NaN, high = NaN] = numbersIn(text, figure.unit, locale);
      const [least, most]: Interval = figure.interval;
      expect(low, nameOf(figure)).toBeLessThanOrEqual(least + 1e-9);
      expect(high, nameOf(figure)).toBeGreaterThanOrEqual(most - 1e-9);
      // Outwards by less than the half width of the interval, or by one unit of a whole number.
      const allowed = Math.max((most - least) / 2, most - least >= 1 ? 1 : 0) + 1e-9;
      expect(least - low, nameOf(figure)).toBeLessThanOrEqual(allowed);
      expect(high - most, nameOf(figure)).toBeLessThanOrEqual(allowed);
    }
  });
});

it('exports have the figures of the files, digit for digit', () => {
  const stored = ['observations', 'derived'].flatMap((name) =>
    readCsv(readFileSync(`static/data/tang-2018/${name}.csv`, 'utf8')),
  );
  const rows = readCsv(figuresCsv(extractOf(dataset, DEFAULT_VIEW)));
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) {
    const name = `${row.id} ${row.indicator} ${row.year}`;
    const own = stored.find(
      (each) =>
        each[row.of ?? ''] === row.id && each.indicator === row.indicator && each.year === row.year,
    );
    expect(own, name).toBeDefined();
    for (const column of ['value', 'low', 'high']) {
      expect(Number(row[column]), `${name} ${column}`).toBe(Number(own?.[column]));
    }
    expect(row.bound, name).toBe(own?.bound);
  }
});
