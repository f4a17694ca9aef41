import { describe, expect, it } from 'vitest';
import type { Fault } from '../../model/fault';
import { laterFromDisk, fromDisk } from '../../../tests/support/built-in';
import { openBuiltIn } from '../built-in';
import type { ReadFile } from '../package-file';
import { openLater } from './open-later';

const dataset = await openBuiltIn(fromDisk);

/** The package of later figures with one text of a file exchanged for another. */
function spoiled(file: string, from: string | RegExp, to: string): ReadFile {
  return async (path) => {
    const text = await laterFromDisk(path);
    if (path !== file) return text;
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return changed;
  };
}

async function faultsOf(readFile: ReadFile): Promise<readonly Fault[]> {
  const opened = await openLater(readFile, dataset);
  return opened.ok ? [] : opened.faults;
}

describe('what is later than the paper', async () => {
  const opened = await openLater(laterFromDisk, dataset);
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults.slice(0, 5)));
  const { later } = opened;
  const figure = (place: string, indicator: string, year: number, vintage: string) =>
    later.figures.find(
      (each) =>
        each.place === place &&
        each.indicator === indicator &&
        each.year === year &&
        each.vintage === vintage,
    );

  it('has an outcome for each flow of the paper, counted as its makers counted them', () => {
    expect(later.outcomes.map(({ flow }) => flow).sort()).toEqual([...dataset.flows.keys()].sort());
    const count = (verdict: string) =>
      later.outcomes.filter((outcome) => outcome.verdict === verdict).length;
    expect(['kept', 'partly', 'not-so-far', 'no-evidence'].map(count)).toEqual([13, 11, 5, 12]);
  });

  it('has the figures of each vintage as published', () => {
    expect(figure('tianjin', 'gdp', 2013, 'rev-2018c')?.value).toBe(9945.4);
    expect(figure('beijing', 'gdp', 2013, 'rev-2018c')?.value).toBe(21134.6);
    expect(figure('tianjin', 'gdp', 2013, 'yearbook-pre2018c')?.value).toBe(14442.01);
    expect(figure('tianjin', 'gdp', 2013, 'rev-2023c')).toMatchObject({
      value: 10075.24,
      marks: ['one-source'],
    });
  });

  it('keeps how far a rounded figure may be off', () => {
    expect(figure('beijing', 'gdp', 2018, 'first-post2013c')).toMatchObject({
      value: 30320,
      halfWidth: 0.5,
    });
    expect(figure('tianjin', 'gdp', 2013, 'yearbook-pre2018c')?.halfWidth).toBeCloseTo(0.005);
  });

  it('dates events as precisely as their sources, and lists them by date', () => {
    const dates = later.events.map(({ date }) => date.from.iso);
    expect(dates).toEqual([...dates].sort());
    const event = later.events.find(({ id }) => id === 'zoo-agreement');
    expect(event).toMatchObject({
      date: { from: { iso: '2014-04-02' }, to: { iso: '2014-04-03' } },
      status: 'denied',
      flow: 'zoo-market-langfang',
    });
  });

  it('names publisher and title of every source, and links none of the copies', () => {
    for (const { publisher, title, address } of later.sources.values()) {
      expect(publisher).not.toBe('');
      expect(title).not.toBe('');
      if (address !== null) expect(address).toMatch(/^https?:\/\//);
    }
  });
});

describe('a copy that was spoiled', () => {
  it.each([
    ['an id that no event has', 'outcomes.csv', 'jingtang-1 ', 'jingtang-0 ', 'unknown-id'],
    ['a flow that the paper lacks', 'events.csv', ',baic-huanghua,', ',baic,', 'unknown-id'],
    ['a flow without an outcome', 'outcomes.csv', /\nheat-district,[^\n]*/, '', 'required'],
    ['a place that there is not', 'events.csv', ',nangang,', ',nowhere,', 'unknown-id'],
    ['a source that there is not', 'series.csv', ',s28,', ',s99,', 'unknown-id'],
    ['a date of no calendar', 'events.csv', '2011-01-13', '2011-02-31', 'not-a-date'],
    ['a span that ends first', 'events.csv', '2014-07/2018-08', '2018-08/2014-07', 'not-a-date'],
    ['a status of its own', 'events.csv', ',denied,', ',refused,', 'not-an-option'],
    ['a verdict of its own', 'outcomes.csv', ',not-so-far,', ',failed,', 'not-an-option'],
    ['a mark of its own', 'series.csv', 'one-source computed', 'one-source sure', 'not-an-option'],
    ['a weak figure without a mark', 'series.csv', ',C,one-source\n', ',C,\n', 'required'],
    ['a vintage of its own', 'series.csv', ',rev-2018c,', ',rev-2020c,', 'not-an-option'],
    ['a figure twice', 'series.csv', /(beijing,gdp,2009,12900[^\n]*\n)/, '$1$1', 'duplicate-id'],
    ['industries that do not add up', 'series.csv', ',4969.18,', ',4999.18,', 'no-sum'],
    ['a year’s figure unlike its event', 'flows-by-year.csv', ',748.7,', ',749.7,', 'no-sum'],
    ['an outcome without a date', 'outcomes.csv', ',2024-01-05,', ',,', 'required'],
    ['an address of no site', 'sources.csv', ',https://www.shougang', ',shougang', 'not-an-option'],
    ['a column less', 'vintages.csv', 'what_en,what_zh', 'a,b', 'missing-column'],
  ])('%s is found', async (_, file, from, to, code) => {
    const faults = await faultsOf(spoiled(file, from, to));
    expect(faults.map((fault) => fault.code)).toContain(code);
    expect(faults.map((fault) => fault.file)).toContain(file);
  });

  it('a table that is missing is named', async () => {
    const faults = await faultsOf(async (path) => {
      if (path === 'events.csv') throw new Error('gone');
      return laterFromDisk(path);
    });
    expect(faults).toContainEqual(expect.objectContaining({ file: 'events.csv', row: null }));
  });
});
