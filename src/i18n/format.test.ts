import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../package/built-in';
import { BUILT_IN } from '../package/location';
import {
  boundText,
  decimalsOf,
  formatInterval,
  formatMoment,
  formatNumber,
  formatPeriod,
  formatQuantity,
  withUnit,
} from './format';
import en from './words/en/messages';
import zh from './words/zh/messages';
import { parseMoment } from '../model/moment';

const dataset = await openBuiltIn((path) => readFile(join('static', BUILT_IN, path), 'utf8'));

describe('numbers', () => {
  it('are grouped, and keep the decimals they have', () => {
    for (const locale of ['en', 'zh'] as const) {
      expect(formatNumber(1943, locale)).toBe('1,943');
      expect(formatNumber(7.572, locale)).toBe('7.572');
      expect(formatNumber(13, locale, 1)).toBe('13.0');
      expect(formatInterval([38.1, 38.34], locale, 1)).toBe('38.1–38.4');
    }
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
  ] as const)('within %j derived by %s have %s decimals', (interval, derivation, decimals) => {
    expect(decimalsOf({ interval, derivation })).toBe(decimals);
  });

  it('of an interval are rounded outwards', () => {
    expect(formatInterval([22.65, 23.75], 'en', 1)).toBe('22.6–23.8');
    expect(formatInterval([11871.46, 11887.26], 'zh', 0)).toBe('11,871–11,888');
  });

  it('stand before their unit, apart where it is a Latin word', () => {
    expect(withUnit('45', '%')).toBe('45%');
    expect(withUnit('15', 'Mt')).toBe('15\u00A0Mt');
    expect(withUnit('15', '万吨')).toBe('15万吨');
    expect(withUnit('106', '')).toBe('106');
  });

  it.each([
    [20_000_000_000, 'usd', '20 billion US dollars', '200亿美元'],
    [1_000_000, 'tonnes-per-day', '1 million tonnes per day', '100万吨/日'],
    [400_000, 'vehicles', '400,000 vehicles', '40万辆'],
    [1943, 'km2', '1,943 km²', '1,943平方公里'],
  ] as const)('of %d %s are easy to read', (value, unit, english, chinese) => {
    const shown = formatQuantity({ value, unit }, dataset, 'en').replaceAll('\u00A0', ' ');
    expect(shown).toBe(english);
    expect(formatQuantity({ value, unit }, dataset, 'zh')).toBe(chinese);
  });

  it('say how the source words them', () => {
    expect(boundText('about', '220', en)).toBe('about 220');
    expect(boundText('at-least', '220', zh)).toBe('至少220');
    expect(boundText('exact', '220', zh)).toBe('220');
  });
});

describe('moments', () => {
  it.each([
    ['2014-07-17', '17 July 2014', '2014年7月17日'],
    ['2014-07', 'July 2014', '2014年7月'],
    ['2003', '2003', '2003年'],
  ])('as precise as %s', (iso, english, chinese) => {
    const moment = parseMoment(iso);
    if (!moment) throw new Error('unreadable');
    expect(formatMoment(moment, 'en')).toBe(english);
    expect(formatMoment(moment, 'zh')).toBe(chinese);
  });

  it('of a period, open while it lasts', () => {
    expect(formatPeriod(1982, 1995)).toBe('1982–1995');
    expect(formatPeriod(2011, null)).toBe('2011–');
  });
});
