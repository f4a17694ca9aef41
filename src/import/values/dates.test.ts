import { describe, expect, it } from 'vitest';
import { dayOrderOf, momentIn } from './dates';

describe('the dates of a column', () => {
  it.each<[string, string | null]>([
    ['2020', '2020'],
    ['2020-03', '2020-03'],
    ['2020-3-1', '2020-03-01'],
    ['2020/03/01', '2020-03-01'],
    ['2020-03-01T08:05', '2020-03-01'],
    ['2020-03-01 8:05:10', '2020-03-01'],
    ['2020-03-01T00:00:00.000Z', '2020-03-01'],
    ['202003', '2020-03'],
    ['20200229', '2020-02-29'],
    ['2020年3月1日', '2020-03-01'],
    ['2020年3月', '2020-03'],
    ['2020Q3', '2020-07'],
    ['Q1 2020', '2020-01'],
    ['2020年第二季度', '2020-04'],
    ['Date(2020,0,1)', '2020-01-01'],
    ['Date(2020,11,31,8,5,0)', '2020-12-31'],
    ['1 Mar 2020', '2020-03-01'],
    ['２０２０', '2020'],
    // Another reader makes next January of a month 13, and the year 8 of an hour.
    ['2020-13', null],
    ['202013', null],
    ['2020-02-30', null],
    ['1 Foo 2020', null],
    ['8', null],
    ['Zone 1', null],
    ['Line 10', null],
    ['1-2', null],
    ['978307200000', null],
  ])('%s', (text, iso) => {
    expect(momentIn(text, 'day-first')?.iso ?? null).toBe(iso);
  });

  it('have day and month in the order that all of them allow', () => {
    expect(dayOrderOf(['01/02/2020', '13/02/2020'])).toBe('day-first');
    expect(dayOrderOf(['01/02/2020', '02/13/2020'])).toBe('month-first');
    expect(momentIn('01/02/2020', 'day-first')?.iso).toBe('2020-02-01');
    expect(momentIn('01/02/2020', 'month-first')?.iso).toBe('2020-01-02');
    expect(momentIn('12/31/2020', 'day-first')).toBeNull();
  });
});
