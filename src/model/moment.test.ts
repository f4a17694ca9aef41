import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBefore, parseMoment, type Moment } from './moment';

const read = (text: string) => parseMoment(text) as Moment;

/** Days of a month, counted without any library. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const two = (value: number) => String(value).padStart(2, '0');

describe('a moment', () => {
  it('is a day of the calendar', () => {
    const parts = fc.record({
      year: fc.integer({ min: 0, max: 9999 }),
      month: fc.nat({ max: 14 }),
      day: fc.nat({ max: 33 }),
    });
    fc.assert(
      fc.property(parts, ({ year, month, day }) => {
        const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
        expect(parseMoment(iso)).toEqual(exists ? { iso, year } : null);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['2014-02-31', '2013-02-29', '1900-02-29', '2014-00', '2014-13', '14', '2014-7', ''])(
    'is not %j',
    (text) => {
      expect(parseMoment(text)).toBeNull();
    },
  );

  it.each([
    ['2014', '2014-07', false],
    ['2014-07', '2014', false],
    ['2014-06', '2014-07', true],
    ['2014-06-30', '2014-07', true],
    ['2014-07-01', '2014-07', false],
    ['2014-07-17', '2014-07-17', false],
    ['2013', '2014-01-01', true],
    ['2014-02-28', '2014-03', true],
  ])('%s lies before %s: %s', (one, other, expected) => {
    expect(isBefore(read(one), read(other))).toBe(expected);
  });

  it('lies before another if its last day does before the first of the other', () => {
    const moment = fc
      .record({
        year: fc.integer({ min: 2012, max: 2014 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
        length: fc.constantFrom(4, 7, 10),
      })
      .map(({ year, month, day, length }) => ({
        moment: read(`${year}-${two(month)}-${two(day)}`.slice(0, length)),
        first: Date.UTC(year, length > 4 ? month - 1 : 0, length > 7 ? day : 1),
        last: Date.UTC(
          length > 4 ? year : year + 1,
          length > 7 ? month - 1 : length > 4 ? month : 0,
          length > 7 ? day : 0,
        ),
      }));
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        expect(isBefore(one.moment, other.moment)).toBe(one.last < other.first);
      }),
      { numRuns: 2000 },
    );
  });
});
