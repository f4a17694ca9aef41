import type { Facet } from '../facet';
import type { Flow } from '../flow';
import type { Localized } from '../localized';
import type { Moment } from '../moment';
import type { Coded, FlowColumns, Numbers } from './columns';

/** Flows as columns, in their order. Their ids must differ, and their values be the facets'. */
export function columnsOf(rows: readonly Flow[], facets: readonly Facet[]): FlowColumns {
  const same = <Value extends string>(value: Value) => value;
  const iso = (moment: Moment | null) => moment?.iso ?? '';
  const both = (text: Localized | null) => text && JSON.stringify([text.en, text.zh]);
  const en = rows.map(({ name }) => name.en);
  const isOneLanguage = rows.every(({ name }) => name.en === name.zh);
  return {
    count: rows.length,
    id: rows.map(({ id }) => id),
    name: { en, zh: isOneLanguage ? en : rows.map(({ name }) => name.zh) },
    summary: coded(rows, (flow) => flow.summary, both),
    origin: coded(rows, (flow) => flow.origin, same),
    destination: coded(rows, (flow) => flow.destination, same),
    direction: coded(rows, (flow) => flow.direction, same),
    facets: facets.map(({ values }, facet) =>
      coded(
        rows,
        (flow) => flow.facets[facet] ?? '',
        same,
        values.map(({ id }) => id),
      ),
    ),
    start: coded(rows, (flow) => flow.start, iso),
    end: coded(rows, (flow) => flow.end, iso),
    magnitude: Float64Array.from(rows, ({ magnitude }) => magnitude?.value ?? NaN),
    unit: coded(rows, ({ magnitude }) => magnitude?.unit ?? '', same),
    source: coded(rows, (flow) => flow.source, same),
    caveat: coded(rows, (flow) => flow.caveat, both),
  };
}

/**
 * A column of values; those with the same key are held once: `first`, and then others in the order
 * in which they occur.
 */
function coded<Value>(
  rows: readonly Flow[],
  valueOf: (flow: Flow) => Value,
  keyOf: (value: Value) => string | null,
  first: readonly Value[] = [],
): Coded<Value> {
  const values = [...first];
  const numbers = new Map(first.map((value, number) => [keyOf(value), number]));
  const at = rows.map((row) => {
    const value = valueOf(row);
    const key = keyOf(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(value) - 1;
  });
  return { values, at: numbersBelow(values.length, at) };
}

function numbersBelow(limit: number, numbers: readonly number[]): Numbers {
  if (limit <= 0x100) return Uint8Array.from(numbers);
  return limit <= 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

/** The memory of all numbers of the columns: what is handed over, not copied, to another thread. */
export function buffersOf(columns: FlowColumns): ArrayBuffer[] {
  const all = Object.values(columns) as FlowColumns[keyof FlowColumns][];
  return [...all, ...columns.facets].flatMap((column) => {
    if (typeof column === 'number') return [];
    if (column instanceof Float64Array || column instanceof Uint32Array) return column.buffer;
    return 'at' in column && typeof column.at === 'object' ? column.at.buffer : [];
  });
}
