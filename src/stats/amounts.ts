import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import type { Observation } from '../model/observation';
import { amountOf } from './look-up';
import { add, type Interval } from './interval';

/** What flows amount to in one unit. */
export interface AmountSum {
  readonly unit: string;
  /** The sum of the stated values. */
  readonly value: number;
  /** Surely holds the sum; without an end where a source says “at least” or “more than”. */
  readonly interval: Interval;
  /** True where one of the values is stated as “about” or “nearly”. */
  readonly isApproximate: boolean;
  /** The flows that are added up, in their order. */
  readonly flows: readonly Flow[];
}

/** Sums by unit, as amounts in different units cannot be added; and how many flows have none. */
export interface Amounts {
  /** In the order in which the units first occur. */
  readonly sums: readonly AmountSum[];
  readonly unknown: number;
}

/** What flows amount to: interval sums, unit by unit (Moore 1966). */
export function amountsOf(dataset: Dataset, flows: Iterable<Flow>): Amounts {
  const byUnit = new Map<string, Flow[]>();
  let unknown = 0;
  for (const flow of flows) {
    if (flow.magnitude === null) unknown += 1;
    else {
      const known = byUnit.get(flow.magnitude.unit);
      if (known) known.push(flow);
      else byUnit.set(flow.magnitude.unit, [flow]);
    }
  }
  return {
    sums: [...byUnit].map(([unit, members]) => sumOf(dataset, unit, members)),
    unknown,
  };
}

/**
 * The unit that all of some flows have amounts in, so that how much flows says more than how many there
 * are; null where one has no amount, or another unit, and for fewer than two.
 */
export function soleUnit(flows: Iterable<Pick<Flow, 'magnitude'>>): string | null {
  const units = Array.from(flows, ({ magnitude }) => magnitude?.unit ?? null);
  const [unit = null] = units;
  return units.length > 1 && units.every((each) => each === unit) ? unit : null;
}

function sumOf(dataset: Dataset, unit: string, flows: readonly Flow[]): AmountSum {
  let value = 0;
  let interval: Interval = [0, 0];
  let isApproximate = false;
  for (const flow of flows) {
    const figure = amountOf(dataset, flow);
    const stated = flow.magnitude?.value ?? 0;
    value += stated;
    interval = add(interval, rangeOf(stated, figure));
    isApproximate ||= figure?.bound === 'about' || figure?.bound === 'nearly';
  }
  return { unit, value, interval, isApproximate, flows };
}

/** What a stated amount may be: the figure's interval, opened where the source opens it. */
function rangeOf(stated: number, figure: Observation | undefined): Interval {
  const [low, high] = figure?.interval ?? [stated, stated];
  const bound = figure?.bound;
  if (bound === 'at-least' || bound === 'more-than') return [low, Infinity];
  return bound === 'at-most' || bound === 'less-than' ? [0, high] : [low, high];
}
