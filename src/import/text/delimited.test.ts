import { csvParseRows, tsvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../tables/grid';
import { parseDelimited, separatorOf, type Separator } from './delimited';

function rowsOf(text: string, separator: Separator = ',') {
  const grid = parseDelimited(text, separator, 'f');
  return Array.from({ length: grid.count }, (_, row) =>
    rowOf(grid, row).slice(0, grid.widths[row]),
  );
}

describe('a delimited text', () => {
  it('has the rows and cells that RFC 4180 says', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '北'),
      maxLength: 6,
    });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, line) => {
          const text = rows.map((row) => row.map(quote).join(',')).join(line);
          expect(rowsOf(text)).toEqual(rows);
          expect(rowsOf(text + line)).toEqual(rows);
        },
      ),
    );
  });

  it('is read as other readers do where nothing is odd', () => {
    const text = 'a,b,c\n1,,3\n,,\n"x,y","q""q",\nlast,,';
    expect(rowsOf(text)).toEqual(csvParseRows(text));
    const tabs = 'a\tb\n1\t\n\t2\n';
    expect(rowsOf(tabs, '\t')).toEqual(tsvParseRows(tabs));
  });

  it.each<[string, string[][]]>([
    [
      '\uFEFFa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    // A short row swallows no other, and a long one keeps its cells.
    [
      'o,d,n\na,b\nc,d,5,x\n',
      [
        ['o', 'd', 'n'],
        ['a', 'b'],
        ['c', 'd', '5', 'x'],
      ],
    ],
    ['a\n\nb', [['a'], [], ['b']]],
    // A quote that nobody closes is text.
    [
      'a,"b\nc,d\n',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    ['5" pipe,x', [['5" pipe', 'x']]],
    ['"a"b,c', [['ab', 'c']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('the separator of a text', () => {
  it.each<[string, Separator]>([
    // Two columns and two rows, at which a mean over ten lines fails.
    ['code;n\n110000;5\n', ';'],
    ['code\tn\n110000\t5', '\t'],
    ['a;b;x;y\nP;Q;963577,92;6010540,03\nP;R;963577,1;601,2\n', ';'],
    ['a;1,5\nb;2,5\n', ';'],
    ['origin,dest,count\nZH,BE,1673\n', ','],
    ['"Paris; Lyon",x,1\n"Nice; Lille",y,2\n', ','],
    ['Title of it all\n\na,b,c\n1,2,3\n4,5,6\n', ','],
    ['one\ntwo\n', ','],
    ['', ','],
  ])('%j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});
