import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FlowTable } from './flow-table';
import { tallyOf } from './columns';
import { buffersOf } from './columns-of';
import { plainFlow } from './flow-row';
import type { Facet } from '../facet';
import { DIRECTIONS, type Flow } from '../flow';

const text = fc.string({ unit: fc.constantFrom('a', '北', ' ', '\n', '"', 'z') });
const localized = fc.record({ en: text, zh: text });
const moment = fc
  .integer({ min: 1982, max: 2014 })
  .map((year) => ({ iso: String(year), year }) as const);

const flow: fc.Arbitrary<Flow> = fc.record({
  id: fc.oneof(fc.uuid(), text),
  name: localized,
  origin: text,
  destination: text,
  direction: fc.constantFrom(...DIRECTIONS),
  facets: fc.tuple(fc.constantFrom('a', 'b', ''), text),
  start: fc.option(moment),
  end: fc.option(moment),
  magnitude: fc.option(
    fc.record({ value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), unit: text }),
  ),
  summary: fc.option(localized),
  source: text,
  caveat: fc.option(localized),
});
const facet = (field: string, ids: readonly string[]): Facet => ({
  field,
  key: field,
  name: { en: field, zh: field },
  label: { en: field, zh: field },
  role: null,
  values: ids.map((id) => ({ id, name: { en: id, zh: id }, colour: null, head: null, dash: null })),
});
/** Of the first not every value is used; the second has the values that flows have. */
const facetsOf = (rows: readonly Flow[]) => [
  facet('mode', ['c', 'b', 'a', '']),
  facet('purpose', [...new Set(rows.map(({ facets }) => facets[1] ?? ''))]),
];
const flows = fc.uniqueArray(flow, { selector: ({ id }) => id, maxLength: 20 });

/** All typed arrays of the columns, however deep. */
function numbersOf(value: unknown): ArrayBufferView[] {
  if (ArrayBuffer.isView(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe('a table of flows', () => {
  it('gives back every flow as it was, in order, after crossing between threads', () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const { columns } = FlowTable.of(rows, facetsOf(rows));
        const transfer = buffersOf(columns);
        const table = new FlowTable(structuredClone(columns, { transfer }));
        expect([...table.values()].map(plainFlow)).toEqual(rows);
        expect(table.size).toBe(rows.length);
        // What crosses is not left behind: the numbers of every column are handed over.
        const left = numbersOf(columns);
        expect(left.map(({ byteLength }) => byteLength)).toEqual(left.map(() => 0));
        expect(transfer).toHaveLength(left.length);
      }),
    );
  });

  it.each([
    [256, 1],
    [257, 2],
    [65_536, 2],
    [65_537, 4],
  ])('tells %i values apart with %i bytes a flow', (count, bytes) => {
    const [sample] = fc.sample(flow, 1);
    const rows = Array.from({ length: count }, (_, index): Flow => {
      return { ...(sample as Flow), id: `f${index}`, facets: ['a', `s${index}`] };
    });
    const table = FlowTable.of(rows, facetsOf(rows));
    expect(table.columns.facets[1]?.at.BYTES_PER_ELEMENT).toBe(bytes);
    const [mode, purpose] = table.columns.facets;
    if (!mode || !purpose) throw new Error('no columns');
    expect(tallyOf(purpose).size).toBe(count);
    // Numbers are those of the facet's values, whatever comes first.
    expect(mode.values).toEqual(['c', 'b', 'a', '']);
    expect(tallyOf(mode)).toEqual(new Map([['a', count]]));
    for (const row of [0, 255, 256, 65_535, 65_536].filter((each) => each < count)) {
      expect(table.at(row).facets[1]).toBe(`s${row}`);
    }
  });

  it('finds flows by their id, each time the same object, and no others', () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const table = FlowTable.of(rows, facetsOf(rows));
        for (const { id } of rows) {
          expect(table.get(id)?.id).toBe(id);
          expect(table.get(id)).toBe(table.get(id));
        }
        expect(table.has('none')).toBe(false);
        expect(table.get('none')).toBeUndefined();
      }),
    );
  });

  it('holds a summary that rows share once, and names once where both languages have the same', () => {
    const [one] = fc.sample(flow, { numRuns: 1, seed: 2 });
    if (!one) throw new Error('no sample');
    const named = (names: readonly string[], zh: (en: string) => string) =>
      FlowTable.of(
        names.map((en, row): Flow => {
          return { ...one, id: `f${row}`, name: { en, zh: zh(en) }, summary: { en: 'so', zh: '' } };
        }),
        facetsOf([one]),
      );
    const names = ['a\u001eb', '', '\ufeffmark', '𠮷野家', '京'.repeat(300), ''];
    const same = named(names, (en) => en);
    expect([...same.values()].map(({ name }) => name)).toEqual(names.map((en) => ({ en, zh: en })));
    const { name } = same.columns;
    expect('en' in name && name.zh === name.en).toBe(true);
    expect(same.columns.summary.values).toEqual([{ en: 'so', zh: '' }]);
    const other = named(names, () => '同');
    expect([...other.values()].map(({ name }) => name.zh)).toEqual(names.map(() => '同'));
  });

  it('finds each of many ids, whatever script they are in', () => {
    const [one] = fc.sample(flow, { numRuns: 1, seed: 3 });
    if (!one) throw new Error('no sample');
    const idOf = (row: number) => (row % 2 === 0 ? `f${row}` : `流${row}`);
    const rows = Array.from({ length: 5000 }, (_, row): Flow => ({ ...one, id: idOf(row) }));
    const table = FlowTable.of(rows, facetsOf(rows));
    expect(rows.every(({ id }, row) => table.rowOf(id) === row)).toBe(true);
    expect(['f1', '流2', 'f', '', 'f5000'].some((id) => table.has(id))).toBe(false);
  });

  it('may have numbers for ids, and be called by the names of its ends', () => {
    const { columns } = FlowTable.of([], []);
    const id = Uint32Array.of(2, 3, 7);
    const places = [
      { en: 'Alm', zh: '阿尔姆' },
      { en: 'Berg', zh: '贝格' },
    ];
    const end = (...at: number[]) => ({ values: ['a', 'b'], at: Uint8Array.from(at) });
    const table = new FlowTable({
      ...columns,
      count: 3,
      id,
      name: { ofEnds: places },
      origin: end(0, 1, 1),
      destination: end(1, 0, 1),
    });
    expect(table.keys()).toEqual(['2', '3', '7']);
    expect(['1', '2', '3', '6', '7', '8', '02', '', 'x'].map((each) => table.rowOf(each))).toEqual([
      undefined,
      0,
      1,
      undefined,
      2,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(table.get('3')?.name).toEqual({ en: 'Berg → Alm', zh: '贝格 → 阿尔姆' });
    expect(buffersOf(table.columns)).toContain(id.buffer);
  });
});
