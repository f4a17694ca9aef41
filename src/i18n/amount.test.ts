import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../package/built-in';
import { BUILT_IN } from '../package/location';
import type { Bound } from '../model/observation';
import {
  boundText,
  decimalsOf,
  figureBounds,
  figureNumber,
  formatObservation,
  formatQuantity,
  formatRange,
  tableScale,
} from './amount';
import { scaleName, withUnit } from './scale';
import en from './words/en/messages';
import zh from './words/zh/messages';

const dataset = await openBuiltIn((path) => readFile(join('static', BUILT_IN, path), 'utf8'));
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('a value with its unit', () => {
  it.each([
    [20_000_000_000, 'usd', '20 billion US dollars', '200亿美元'],
    [3000, '100m-yuan', '300 billion yuan', '3000亿元'],
    [75.72, '100m-yuan', '7.572 billion yuan', '75.72亿元'],
    [131.01, '100m-yuan', '13.101 billion yuan', '131.01亿元'],
    [1e30, 'usd', '1×10³⁰ US dollars', '1×10³⁰美元'],
    [76_000_000, 'yuan', '76 million yuan', '7600万元'],
    [15, 'mt', '15 million tonnes', '1500万吨'],
    [315, 'mt', '315 million tonnes', '3.15亿吨'],
    [4, 'million-kw', '4 million kW', '400万千瓦'],
    [1_000_000, 'tonnes-per-day', '1 million tonnes per day', '100万吨/日'],
    [400_000, 'vehicles', '400,000 vehicles', '40万辆'],
    [12_000, 'jobs', '12,000 jobs', '1.2万个岗位'],
    [8500, 'people', '8,500 people', '8500人'],
    [1943, 'km2', '1,943 km²', '1943平方公里'],
    [100, 'celsius', '100 °C', '100℃'],
    [45, 'percent', '45%', '45%'],
    [0, 'projects', '0 projects', '0个项目'],
    [1, 'projects', '1 project', '1个项目'],
    [2, 'projects', '2 projects', '2个项目'],
    [1, 'people', '1 person', '1人'],
    [1, 'industries', '1 industry', '1个产业'],
    [1, 'tonnes-per-day', '1 tonne per day', '1吨/日'],
    [1, 'usd', '1 US dollar', '1美元'],
    // What would lose digits before a word keeps them.
    [8_831_941, 'people', '8,831,941 people', '8831941人'],
    // A unit that the data do not name.
    [145_126, 'moves', '145,126 moves', '145126 moves'],
    [1, 'moves', '1 move', '1 moves'],
    [12.5, 'trips', '12.5 trips', '12.5 trips'],
  ] as const)('%d %s is as people write it', (value, unit, english, chinese) => {
    expect(plain(formatQuantity({ value, unit }, dataset, 'en'))).toBe(english);
    expect(plain(formatQuantity({ value, unit }, dataset, 'zh'))).toBe(chinese);
  });

  it('has its unit apart where that is a Latin word', () => {
    expect(withUnit('45', '%')).toBe('45%');
    expect(withUnit('15', 'Mt')).toBe('15\u00A0Mt');
    expect(withUnit('15', '万吨')).toBe('15万吨');
    expect(withUnit('106', '')).toBe('106');
  });

  it.each([
    ['about', 'about 220', '约220'],
    ['nearly', 'nearly 220', '近220'],
    ['at-least', 'at least 220', '220以上'],
    ['more-than', 'more than 220', '超过220'],
    ['at-most', 'at most 220', '不超过220'],
    ['less-than', 'less than 220', '不到220'],
    ['exact', '220', '220'],
  ] as const)('says %s as the source does', (bound: Bound, english, chinese) => {
    expect(boundText(bound, '220', en)).toBe(english);
    expect(boundText(bound, '220', zh)).toBe(chinese);
  });

  it('leaves out a unit that its label names', () => {
    const said = (indicator: string) => {
      const figure = dataset.observations.find((each) => each.indicator === indicator);
      const names = dataset.indicators.get(indicator)?.name;
      if (!figure || !names) throw new Error(indicator);
      return [
        formatObservation(figure, dataset, 'en', en, names.en),
        formatObservation(figure, dataset, 'zh', zh, names.zh),
      ].map(plain);
    };
    expect(said('terminal-kinds')).toEqual(['7', '7类']);
    expect(said('investment-years')).toEqual(['12', '12年']);
    expect(said('parks')[0]).toBe('7');
    expect(said('leading-industries')).toEqual(['4', '4个']);
    expect(said('employees')).toEqual(['more than 8,500 people', '超过8500人']);
    expect(said('letting-time')).toEqual(['less than 1 month', '不到1个月']);
    expect(said('investment')).toEqual(['more than 300 billion yuan', '超过3000亿元']);
  });
});

describe('a range', () => {
  it.each([
    [[8.555, 8.565], 'km2', '8.555–8.565 km²', '8.555～8.565平方公里'],
    [[150, 250], 'm', '150–250 m', '150～250米'],
    [[0.001, 0.01], 'mt', '1,000–10,000 tonnes', '1000吨～1万吨'],
    [[500_000, 1_500_000], 'tonnes-per-day', '0.5–1.5 million tonnes per day', '50万～150万吨/日'],
    [[19.5e9, 20.5e9], 'usd', '19.5–20.5 billion US dollars', '195亿～205亿美元'],
    [[76.85, 76.95], 'percent', '76.85–76.95%', '76.85%～76.95%'],
    [[-0.69, -0.64], 'points', '−0.69 to −0.64 percentage points', '−0.69～−0.64个百分点'],
    [[69.45, 69.55], 'km', '69.45–69.55 km', '69.45～69.55公里'],
    [[863, 863], 'projects', '863 projects', '863个项目'],
  ] as const)('%j %s keeps the decimals that it has', (range, unit, english, chinese) => {
    expect(plain(formatRange(range, unit, dataset, 'en'))).toBe(english);
    expect(plain(formatRange(range, unit, dataset, 'zh'))).toBe(chinese);
  });

  it('that is one value has no more decimals than are asked for, and none that are not there', () => {
    const style = { most: 2 } as const;
    const write = (value: number, unit: string) =>
      plain(formatRange([value, value], unit, dataset, 'en', style));
    expect(write(80.0006697922, 'km')).toBe('80 km');
    expect(write(8.03044504767, 'km')).toBe('8.03 km');
    expect(write(1.2000000000000028, 'points')).toBe('1.2 percentage points');
    expect(write(863, 'projects')).toBe('863 projects');
  });

  it('of a change has a sign where it rises', () => {
    const style = { isSigned: true } as const;
    expect(plain(formatRange([43.4, 43.6], '100m-yuan', dataset, 'en', style))).toBe(
      '+4.34 to +4.36 billion yuan',
    );
    expect(formatRange([43.4, 43.6], '100m-yuan', dataset, 'zh', style)).toBe('+43.4亿～+43.6亿元');
  });

  it('holds its ends, and no more than a unit of its last digit beyond them', () => {
    const end = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    const width = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(end, width, (low, wide) => {
        const high = low + wide;
        const text = formatRange([low, high], 'metres', dataset, 'en');
        const [least = NaN, most = NaN] =
          text
            .replaceAll(',', '')
            .match(/−?\d+(\.\d+)?/g)
            ?.map((digits) => Number(digits.replace('−', '-'))) ?? [];
        expect(least).toBeLessThanOrEqual(low + 1e-5);
        expect(most).toBeGreaterThanOrEqual(high - 1e-5);
        expect(most - least).toBeLessThanOrEqual(Math.max(2 * wide, wide + 2) + 1e-5);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a figure of a table', () => {
  const figure = (place: string, indicator: string, year: number) => {
    const found = dataset.observations.find(
      (each) => each.subject.id === place && each.indicator === indicator && each.year === year,
    );
    if (!found) throw new Error(indicator);
    return found;
  };

  it('is in one scale with all others of its unit', () => {
    expect(scaleName(tableScale('100m-yuan', dataset, 'en'), 'en')).toBe('billion yuan');
    expect(scaleName(tableScale('100m-yuan', dataset, 'zh'), 'zh')).toBe('亿元');
    expect(scaleName(tableScale('people', dataset, 'zh'), 'zh')).toBe('人');
    expect(figureNumber(figure('beijing', 'gdp', 2013), dataset, 'en')).toBe('1,948.8');
  });

  it('has one pair of bounds, and a printed one its digits', () => {
    const share = figure('beijing', 'secondary-share', 2013);
    expect(figureNumber(share, dataset, 'en')).toBe('22.3');
    expect(figureBounds(share, dataset, 'en')).toBe('22.2–22.4');
    expect(figureBounds(share, dataset, 'zh')).toBe('22.2～22.4');
    expect(figureBounds(figure('beijing', 'primary-share', 2009), dataset, 'en')).toBe('0.5–1.5');
  });

  it.each([
    [[12.95, 13.05], null, 1],
    [[0.5, 1.5], null, 0],
    [[118.25, 118.35], null, 1],
    [[131.005, 131.015], null, 2],
    [[23.3, 23.5], 'ours', 1],
    [[22.65, 23.75], 'ours', 1],
    [[11871.46, 11887.26], 'ours', 0],
    [[5, 5], null, undefined],
  ] as const)('within %j derived by %s has %s decimals', (interval, derivation, decimals) => {
    expect(decimalsOf({ interval, derivation })).toBe(decimals);
  });
});
