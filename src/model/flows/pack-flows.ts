import type { Flow } from '../flow';
import type { Coded, FlowColumns } from './columns';
import type { Moment } from '../moment';
import { distinct } from './distinct';
import { packSharedTexts, packTexts } from './texts';

/** Flows as columns, which cross from a worker to the window without a copy of each. */
export function packFlows(rows: readonly Flow[]): FlowColumns {
  const same = <Value extends string>(value: Value) => value;
  const iso = (moment: Moment | null) => moment?.iso ?? '';
  return {
    count: rows.length,
    texts: {
      id: packTexts(rows.map(({ id }) => id)),
      nameEn: packTexts(rows.map(({ name }) => name.en)),
      nameZh: packTexts(rows.map(({ name }) => name.zh)),
      summaryEn: packSharedTexts(rows.map(({ summary }) => summary.en)),
      summaryZh: packSharedTexts(rows.map(({ summary }) => summary.zh)),
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
      (caveat) => (caveat === null ? '' : JSON.stringify([caveat.en, caveat.zh])),
    ),
  };
}

function coded<Value>(
  rows: readonly Flow[],
  valueOf: (flow: Flow) => Value,
  keyOf: (value: Value) => string,
): Coded<Value> {
  const all = rows.map(valueOf);
  const { firsts, at } = distinct(all.map(keyOf));
  return { values: firsts.map((row) => all[row] as Value), at };
}
