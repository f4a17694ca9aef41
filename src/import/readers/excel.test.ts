import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../tables/grid';
import { readExcel } from './excel';

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="000000"/><numFmt numFmtId="171" formatCode="0\\h"/>' +
  '<numFmt numFmtId="172" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs></styleSheet>';

/** A workbook of one sheet with these cells, as programs write it. */
function workbook(cells: string, { merged = '', is1904 = false, shared = '' } = {}) {
  const files = {
    'xl/workbook.xml': `<workbook>${is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets><sheet name="流量 &amp; 人数" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData>${merged}</worksheet>`,
  };
  const inside = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, strToU8(text)]),
  );
  const { grids, notes } = readExcel('b.xlsx', inside);
  const [grid] = grids;
  return {
    part: grid?.part,
    rows: Array.from({ length: grid?.count ?? 0 }, (_, row) => rowOf(grid ?? { columns: [] }, row)),
    notes,
  };
}
const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;

describe('a workbook', () => {
  it('has texts in one piece or in several, and codes with their zeros', () => {
    const { part, rows } = workbook(
      row(
        '<c r="A1" t="s"><v>0</v></c>',
        '<c r="B1" t="inlineStr"><is><t>a &lt;b&gt; &#x4eac;</t></is></c>',
      ) + row('<c r="A2" s="2"><v>1309</v></c>', '<c r="C2"><v>5E+05</v></c>'),
      {
        shared:
          '<si><r><t>曹妃</t></r><r><t xml:space="preserve">甸 </t></r><rPh><t>cao</t></rPh></si>',
      },
    );
    expect(part).toBe('流量 & 人数');
    expect(rows).toEqual([
      ['曹妃甸 ', 'a <b> 京', ''],
      ['001309', '', '5E+05'],
    ]);
  });

  it.each<[string, string, boolean, string]>([
    // Another reader makes 43 seconds before midnight of the first in Shanghai, and July 1905 of the second.
    ['a day by its number', '<c r="A1" s="1"><v>43831</v></c>', false, '2020-01-01'],
    [
      'a day written out',
      '<c r="A1" t="d" s="1"><v>2020-01-01T00:00:00</v></c>',
      false,
      '2020-01-01',
    ],
    ['a day of the calendar from 1904', '<c r="A1" s="1"><v>42369</v></c>', true, '2020-01-01'],
    ['a month', '<c r="A1" s="4"><v>43891</v></c>', false, '2020-03-01'],
    [
      'the last day before one that never was',
      '<c r="A1" s="1"><v>59</v></c>',
      false,
      '1900-02-28',
    ],
    ['hours, which are no date', '<c r="A1" s="3"><v>12</v></c>', false, '12'],
    ['truth', '<c r="A1" t="b"><v>1</v></c>', false, 'true'],
    ['what a formula gave', '<c r="A1" t="str"><f>B1</f><v>北京</v></c>', false, '北京'],
  ])('has %s', (_, cell, is1904, text) => {
    expect(workbook(row(cell), { is1904 }).rows).toEqual([[text]]);
  });

  it('has the first text of a merged range in all of its rows, and tells so', () => {
    const { rows, notes } = workbook(
      row('<c r="A1"><v>110000</v></c>', '<c r="B1"><v>1</v></c>') +
        row('<c r="B2"><v>2</v></c>') +
        row('<c r="B3"><v>3</v></c>') +
        row('<c r="B4"><f>SUM(B1:B3)</f></c>', '<c r="C4"><v>4</v></c>'),
      { merged: '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>' },
    );
    expect(rows.map(([code]) => code)).toEqual(['110000', '110000', '110000', '']);
    expect(notes.map(({ code, value }) => [code, value])).toEqual([
      ['filled-cells', '2'],
      ['formula-without-value', '1'],
    ]);
  });
});
