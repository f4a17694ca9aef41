import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FlowTable } from './flow-table';
import { packFlows } from './pack-flows';
import { CATEGORIES, DIRECTIONS, STATUSES, type Flow } from '../flow';

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
  category: fc.constantFrom(...CATEGORIES),
  sector: text,
  start: fc.option(moment),
  end: fc.option(moment),
  status: fc.constantFrom(...STATUSES),
  magnitude: fc.option(
    fc.record({ value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), unit: text }),
  ),
  mechanism: text,
  summary: localized,
  source: text,
  caveat: fc.option(localized),
});
const flows = fc.uniqueArray(flow, { selector: ({ id }) => id, maxLength: 20 });

const FIELDS = [
  ...(['id', 'name', 'origin', 'destination', 'direction', 'category', 'sector', 'start'] as const),
  ...(['end', 'status', 'magnitude', 'mechanism', 'summary', 'source', 'caveat'] as const),
];

/** A row's fields are read by getters; as a plain object it can be compared. */
function plain(row: Flow): Record<string, unknown> {
  return Object.fromEntries(FIELDS.map((field) => [field, row[field]]));
}

describe('a table of flows', () => {
  it('gives back every flow as it was, in order, after crossing between threads', () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const table = new FlowTable(structuredClone(packFlows(rows)));
        expect([...table.values()].map(plain)).toEqual(rows.map(plain));
        expect([...table.keys()]).toEqual(rows.map(({ id }) => id));
        expect(table.size).toBe(rows.length);
      }),
    );
  });

  it.each([
    [256, 1],
    [257, 2],
    [65_536, 2],
    [65_537, 4],
  ])('tells %i sectors apart with %i bytes a flow', (count, bytes) => {
    const [sample] = fc.sample(flow, 1);
    const rows = Array.from({ length: count }, (_, index): Flow => {
      return { ...(sample as Flow), id: `f${index}`, sector: `s${index}` };
    });
    const table = new FlowTable(packFlows(rows));
    expect(table.columns.sector.at.BYTES_PER_ELEMENT).toBe(bytes);
    expect(table.tally('sector').size).toBe(count);
    for (const row of [0, 255, 256, 65_535, 65_536].filter((each) => each < count)) {
      expect(table.at(row).sector).toBe(`s${row}`);
    }
  });

  it('finds flows by their id, each time the same object, and no others', () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const table = new FlowTable(packFlows(rows));
        for (const { id } of rows) {
          expect(table.get(id)?.id).toBe(id);
          expect(table.get(id)).toBe(table.get(id));
        }
        expect(table.has('none')).toBe(false);
        expect(table.get('none')).toBeUndefined();
      }),
    );
  });

  it('walks its flows like any map', () => {
    const [one] = fc.sample(flow, { numRuns: 1, seed: 1 });
    if (!one) throw new Error('no sample');
    const table = new FlowTable(packFlows([one]));
    expect([...table].map(([id, { name }]) => [id, name])).toEqual([[one.id, one.name]]);
    const seen: string[] = [];
    table.forEach((_, id, map) => seen.push(id + String(map.has(id))));
    expect(seen).toEqual([`${one.id}true`]);
  });

  it('holds a summary that rows share once, and any text whole', () => {
    const [one] = fc.sample(flow, { numRuns: 1, seed: 2 });
    if (!one) throw new Error('no sample');
    const names = ['a\u001eb', '', '\ufeffmark', '𠮷野家', '京'.repeat(300), ''];
    const table = new FlowTable(
      packFlows(
        names.map((en, row) => {
          return { ...one, id: `f${row}`, name: { en, zh: '同' }, summary: { en: 'so', zh: '' } };
        }),
      ),
    );
    expect([...table.values()].map(({ name }) => name)).toEqual(
      names.map((en) => ({ en, zh: '同' })),
    );
    expect([...table.values()].every(({ summary }) => summary.en === 'so')).toBe(true);
    expect(table.columns.texts.summaryEn.bytes).toHaveLength(2);
  });

  it('finds each of many ids, whatever script they are in', () => {
    const [one] = fc.sample(flow, { numRuns: 1, seed: 3 });
    if (!one) throw new Error('no sample');
    const idOf = (row: number) => (row % 2 === 0 ? `f${row}` : `流${row}`);
    const rows = Array.from({ length: 5000 }, (_, row): Flow => ({ ...one, id: idOf(row) }));
    const table = new FlowTable(packFlows(rows));
    expect(rows.every(({ id }, row) => table.rowOf(id) === row)).toBe(true);
    expect(['f1', '流2', 'f', '', 'f5000'].some((id) => table.has(id))).toBe(false);
  });
});
