import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import type { Rows } from '../model/flows/columns';
import type { FlowTable } from '../model/flows/flow-table';
import type { Observation } from '../model/observation';
import { amountOf, hasFigures } from './look-up';
import type { Interval } from './interval';

/** What flows amount to in one unit. */
export interface AmountSum {
  readonly unit: string;
  /** The sum of the stated values. */
  readonly value: number;
  /** Surely holds the sum; without an end where a source says “at least” or “more than”. */
  readonly interval: Interval;
  /** True where one of the values is stated as “about” or “nearly”. */
  readonly isApproximate: boolean;
  /** How many flows are added up. */
  readonly count: number;
  /** The rows of the flow with the largest stated value, or of those that share it, in their order. */
  readonly largest: readonly number[];
}

/** Sums by unit, as amounts in different units cannot be added; and how many flows have none. */
export interface Amounts {
  /** In the order in which the units first occur. */
  readonly sums: readonly AmountSum[];
  readonly unknown: number;
}

/** What flows of a dataset amount to: interval sums, unit by unit (Moore 1966). */
export function amountsOf(dataset: Dataset, flows: Iterable<Pick<Flow, 'id'>>): Amounts {
  const { flows: table } = dataset;
  return amountsIn(
    dataset,
    Array.from(flows, ({ id }) => table.rowOf(id) ?? -1),
  );
}

/** The same of rows: where no figures tell more of amounts, no flow is made of a row. */
export function amountsIn(dataset: Dataset, rows: Rows | readonly number[]): Amounts {
  if (!hasFigures(dataset)) return statedIn(dataset.flows, rows);
  const { magnitude, unit } = dataset.flows.columns;
  const figureOf = (row: number) => amountOf(dataset, dataset.flows.at(row));
  const sums: Sum[] = [];
  const first: Sum[] = [];
  let unknown = 0;
  for (const row of rows) {
    const value = magnitude[row] ?? NaN;
    const code = unit.at[row] ?? 0;
    if (Number.isNaN(value)) unknown += 1;
    else {
      let sum = sums[code];
      if (!sum) first.push((sum = sums[code] = new Sum(unit.values[code] ?? '')));
      sum.add(row, value, figureOf(row));
    }
  }
  return { sums: first.map((sum) => sum.told()), unknown };
}

/** What is stated and nothing else, in two loops over bare numbers: of a million rows a few milliseconds. */
function statedIn({ columns }: FlowTable, rows: Rows | readonly number[]): Amounts {
  const { magnitude, unit } = columns;
  const codes = unit.values.length;
  const [values, most] = [new Float64Array(codes), new Float64Array(codes)];
  const counts = new Uint32Array(codes);
  const order: number[] = [];
  let unknown = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const value = magnitude[row] ?? NaN;
    const code = unit.at[row] ?? 0;
    if (Number.isNaN(value)) {
      unknown += 1;
      continue;
    }
    if (counts[code] === 0) order.push(code);
    counts[code] = (counts[code] ?? 0) + 1;
    values[code] = (values[code] ?? 0) + value;
    if (value > (most[code] ?? 0)) most[code] = value;
  }
  const largest = unit.values.map((): number[] => []);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const code = unit.at[row] ?? 0;
    if (magnitude[row] === most[code]) largest[code]?.push(row);
  }
  const sums = order.map((code): AmountSum => {
    const value = values[code] ?? 0;
    return {
      unit: unit.values[code] ?? '',
      value,
      interval: [value, value],
      isApproximate: false,
      count: counts[code] ?? 0,
      largest: largest[code] ?? [],
    };
  });
  return { sums, unknown };
}

/**
 * The unit that the flows of some rows all have amounts in, so that how much flows says more than how
 * many there are; null where one has no amount, or another unit, and for fewer than two.
 */
export function soleUnitIn({ columns }: FlowTable, rows: Rows): string | null {
  const { magnitude, unit } = columns;
  const code = unit.at[rows[0] ?? -1];
  const isSole = (row: number) => unit.at[row] === code && !Number.isNaN(magnitude[row]);
  return code !== undefined && rows.length > 1 && rows.every(isSole)
    ? (unit.values[code] ?? null)
    : null;
}

/** A sum as it grows. */
class Sum {
  readonly #unit: string;
  #value = 0;
  #low = 0;
  #high = 0;
  #isApproximate = false;
  #count = 0;
  #most = 0;
  #largest: number[] = [];

  constructor(unit: string) {
    this.#unit = unit;
  }

  add(row: number, stated: number, figure: Observation | undefined): void {
    const range = figure && rangeOf(stated, figure);
    this.#value += stated;
    this.#low += range ? range[0] : stated;
    this.#high += range ? range[1] : stated;
    this.#isApproximate ||= figure?.bound === 'about' || figure?.bound === 'nearly';
    this.#count += 1;
    if (stated > this.#most) [this.#most, this.#largest] = [stated, []];
    if (stated === this.#most) this.#largest.push(row);
  }

  told(): AmountSum {
    return {
      unit: this.#unit,
      value: this.#value,
      interval: [this.#low, this.#high],
      isApproximate: this.#isApproximate,
      count: this.#count,
      largest: this.#largest,
    };
  }
}

/** What a stated amount may be: the figure's interval, opened where the source opens it. */
function rangeOf(stated: number, { interval, bound }: Observation): Interval {
  const [low, high] = interval ?? [stated, stated];
  if (bound === 'at-least' || bound === 'more-than') return [low, Infinity];
  return bound === 'at-most' || bound === 'less-than' ? [0, high] : [low, high];
}
