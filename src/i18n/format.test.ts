import { describe, expect, it } from 'vitest';
import { formatMoment, formatNumber, formatPeriod, formatYear } from './format';
import { parseMoment } from '../model/moment';

describe('numbers', () => {
  it('are grouped by commas in English, and by nothing in Chinese', () => {
    expect(formatNumber(1943, 'en')).toBe('1,943');
    expect(formatNumber(1943, 'zh')).toBe('1943');
  });

  it('keep the decimals they have, and no noise', () => {
    for (const locale of ['en', 'zh'] as const) {
      expect(formatNumber(7.572, locale)).toBe('7.572');
      expect(formatNumber(13, locale, 1)).toBe('13.0');
      expect(formatNumber(0.1 + 0.2, locale)).toBe('0.3');
      expect(formatNumber(0.00000012, locale)).toBe('0.00000012');
      expect(formatNumber(1e30, locale)).toBe('1×10³⁰');
      expect(formatNumber(-1.25e15, locale)).toBe('−1.25×10¹⁵');
    }
  });

  it('below zero have a minus sign, and nothing has none', () => {
    expect(formatNumber(-0.7, 'en')).toBe('−0.7');
    expect(formatNumber(-0.001, 'zh', 1)).toBe('0.0');
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
    expect(formatPeriod(1982, 1995, 'en')).toBe('1982–1995');
    expect(formatPeriod(2011, null, 'en')).toBe('since 2011');
    expect(formatPeriod(1982, 1995, 'zh')).toBe('1982—1995年');
    expect(formatPeriod(2011, null, 'zh')).toBe('2011年起');
    expect([formatYear(2014, 'en'), formatYear(2014, 'zh')]).toEqual(['2014', '2014年']);
  });
});
