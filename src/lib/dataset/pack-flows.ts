import type { Flow } from '../model/flow';
import type { Coded, FlowColumns, Numbers, TextColumn } from '../model/flow-columns';
import type { Moment } from '../model/moment';

/** What ends a row's text; no text holds it. */
export const END = '\u001e';

const TEXTS: Readonly<Record<TextColumn, (flow: Flow) => string>> = {
  id: (flow) => flow.id,
  nameEn: (flow) => flow.name.en,
  nameZh: (flow) => flow.name.zh,
  summaryEn: (flow) => flow.summary.en,
  summaryZh: (flow) => flow.summary.zh,
};

/** Flows as columns, which cross from a worker to the window without a copy of each. */
export function packFlows(rows: readonly Flow[]): FlowColumns {
  const text = (of: (flow: Flow) => string) => rows.map((flow) => withoutEnd(of(flow))).join(END);
  const same = <Value extends string>(value: Value) => value;
  const iso = (moment: Moment | null) => moment?.iso ?? '';
  return {
    count: rows.length,
    texts: {
      id: text(TEXTS.id),
      nameEn: text(TEXTS.nameEn),
      nameZh: text(TEXTS.nameZh),
      summaryEn: text(TEXTS.summaryEn),
      summaryZh: text(TEXTS.summaryZh),
    },
    origin: coded(rows, (flow) => flow.origin, same),
    destination: coded(rows, (flow) => flow.destination, same),
    direction: coded(rows, (flow) => flow.direction, same),
    category: coded(rows, (flow) => flow.category, same),
    sector: coded(rows, (flow) => flow.sector, same),
    start: coded(rows, (flow) => flow.start, iso),
    end: coded(rows, (flow) => flow.end, iso),
    status: coded(rows, (flow) => flow.status, same),
    magnitude: Float64Array.from(rows, ({ magnitude }) => magnitude?.value ?? NaN),
    unit: coded(rows, ({ magnitude }) => magnitude?.unit ?? '', same),
    mechanism: coded(rows, (flow) => flow.mechanism, same),
    source: coded(rows, (flow) => flow.source, same),
    caveat: coded(
      rows,
      (flow) => flow.caveat,
      (caveat) => (caveat === null ? '' : caveat.en + END + caveat.zh),
    ),
  };
}

/** No text of a sensible file holds a separator of records; one that does loses it. */
function withoutEnd(text: string): string {
  return text.includes(END) ? text.replaceAll(END, ' ') : text;
}

function coded<Value>(
  rows: readonly Flow[],
  valueOf: (flow: Flow) => Value,
  keyOf: (value: Value) => string,
): Coded<Value> {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  const at = rows.map((flow) => {
    const value = valueOf(flow);
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
