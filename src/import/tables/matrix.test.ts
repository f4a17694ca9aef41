import { describe, expect, it } from 'vitest';
import { parseDelimited } from '../text/delimited';
import { matrixOf, unfoldMatrix, type Axis } from './matrix';
import { cell, tableOf } from './table';

const tableIn = (text: string) => {
  const table = tableOf(parseDelimited(text, ',', 'f.csv'));
  if (!table) throw new Error('no table');
  return table;
};
function flowsOf(text: string, axis?: Axis) {
  const table = tableIn(text);
  const matrix = matrixOf(table);
  if (!matrix) return null;
  const long = unfoldMatrix(table, matrix, axis ?? matrix.axis);
  return Array.from({ length: long.count }, (_, row) =>
    [0, 1, 2].map((column) => cell(long, row, column)).join(' '),
  );
}

describe('a matrix', () => {
  it('is read by rows unless it says otherwise', () => {
    const text = ',110000,120000,130000\n110000,,5,1\n120000,2,,3\n130000,4,6,\n';
    const flows = ['110000 120000 5', '110000 130000 1', '120000 110000 2'];
    expect(flowsOf(text)?.slice(0, 3)).toEqual(flows);
    expect(flowsOf(text, 'columns-are-origins')?.[0]).toBe('120000 110000 5');
    expect(matrixOf(tableIn(text))).toMatchObject({ isAxisNamed: false });
  });

  it.each<[string, Axis | null]>([
    ['orig', 'rows-are-origins'],
    ['origin \\ destination', 'rows-are-origins'],
    ['目的地', 'columns-are-origins'],
    ['to/from', 'columns-are-origins'],
    ['name', null],
  ])('headed %s at its corner', (corner, axis) => {
    const matrix = matrixOf(tableIn(`${corner},A,B,C\nA,0,5,1\nB,2,0,3\nC,4,6,0\n`));
    expect(matrix?.isAxisNamed ? matrix.axis : null).toBe(axis);
  });

  it('leaves out sums, by their name or by their amounts, and balances', () => {
    const text =
      'from,A ,B ,Out,Net\nA ,,"1,427","1,427",-573\nB ,"2,000",,"2,000",573\nIn,"2,000","1,427","3,427",0\n';
    expect(flowsOf(text)).toEqual(['A B 1,427', 'B A 2,000']);
    const chinese = '省份,北京,天津,合计\n北京,0,3,3\n天津,4,0,4\n合计,4,3,7\n';
    expect(flowsOf(chinese)).toEqual(['北京 北京 0', '北京 天津 3', '天津 北京 4', '天津 天津 0']);
    const unnamed = 'x,A,B,C,every\nA,1,2,3,6\nB,4,5,6,15\nC,7,8,9,24\nall of it,12,15,18,45\n';
    expect(flowsOf(unnamed)).toHaveLength(9);
  });

  it('has titles above it, column numbers in its heads, and what is missing on its diagonal', () => {
    const text =
      '"Born, by place",,,\n,Governorate of enumeration,,\nGovernorate of birth (I),Cairo (2),Giza (3),All (4)\n' +
      'Cairo,N/A,7,7\nGiza,n/a,N/A,0\n';
    expect(flowsOf(text)).toEqual(['Cairo Giza 7', 'Giza Cairo n/a']);
    expect(matrixOf(tableIn(text))).toMatchObject({ axis: 'rows-are-origins', isAxisNamed: true });
  });

  it('may be of other places at the left than at the top', () => {
    const text = 'province,Beijing,Tianjin,Tangshan\nShanxi,1,2,3\nHenan,4,5,6\n';
    expect(flowsOf(text)).toHaveLength(6);
  });

  it.each([
    'origin,dest,count\nA,B,5\nB,A,7\n',
    'id_a,id_b,flow_ab,flow_ba\nA,B,5,6\nB,C,7,8\n',
    'id,name,lat,lon\nA,Zürich,47.4,8.6\nB,Bern,46.9,7.4\n',
    'origin,dest,2019,2020\nA,B,5,6\nB,C,7,8\n',
    'A,B\nB,A\n',
  ])('is not %j', (text) => {
    expect(flowsOf(text)).toBeNull();
  });
});
