import fc from 'fast-check';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv';
import { csvText } from './csv-text';

describe('a table as CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+A1', "'+A1"],
    ['-A1', "'-A1"],
    ['-', "'-"],
    ['\tA1', "'\tA1"],
    ['\rA1', "'\rA1"],
    ['-2+3', "'-2+3"],
    ["'=1", "''=1"],
    ['-5', '-5'],
    ['+0.5', '+0.5'],
    ['-1.5e-7', '-1.5e-7'],
    ['A-B', 'A-B'],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ['', ''],
  ])('has %j as %j', (text, cell) => {
    expect(csvParseRows(csvText([['n'], [text]]))).toEqual([['n'], [cell]]);
  });

  it('has numbers as they are, and nothing for what is missing', () => {
    expect(csvText([[-5, 1e21, null, undefined, 0]])).toBe('-5,1e+21,,,0\n');
  });

  it('is read as it was written', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '1', 'a', ',', '"') });
    fc.assert(
      fc.property(text, (cell) => {
        expect(
          readCsv(
            csvText([
              ['a', 'b'],
              [cell, 'x'],
            ]),
          ),
        ).toEqual([{ a: cell, b: 'x' }]);
      }),
    );
  });
});
