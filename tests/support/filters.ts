import fc from 'fast-check';
import { CATEGORIES, STATUSES } from '../../src/model/flow';
import type { Flow } from '../../src/model/flow';
import type { Dataset } from '../../src/model/dataset';
import type { FlowFilter } from '../../src/query/flow-filter';

/** Choices of a reader, over the codes that a dataset has; half of them let everything through. */
export function anyFilter(dataset: Dataset): fc.Arbitrary<FlowFilter> {
  const flows = [...dataset.flows.values()];
  const codes = (of: readonly string[]) =>
    fc.option(fc.subarray([...new Set(of)]), { nil: null, freq: 1 });
  const units = [...new Set(flows.flatMap(({ magnitude }) => magnitude?.unit ?? []))];
  const year = fc.integer({ min: 1840, max: 2030 });
  const bound = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: null });
  const amount = fc
    .tuple(fc.constantFrom('', ...units), bound, bound)
    .map(([unit, least, most]) => (unit === '' ? null : { unit, least, most }));
  return fc.record({
    year: fc.option(year, { nil: null }),
    since: fc.option(year, { nil: null, freq: 1 }),
    undated: fc.boolean(),
    categories: fc.oneof(fc.constant(CATEGORIES), fc.subarray([...CATEGORIES])),
    statuses: fc.oneof(fc.constant(STATUSES), fc.subarray([...STATUSES])),
    sectors: codes(flows.map(({ sector }) => sector)),
    mechanisms: codes(flows.map(({ mechanism }) => mechanism)),
    amount: fc.option(amount, { nil: null, freq: 1 }),
    unknown: fc.boolean(),
  });
}

/** What a filter is to let through, in the words of its doc comment. */
export function letsThrough(filter: FlowFilter, flow: Flow): boolean {
  const { start, end, magnitude } = flow;
  const has = (chosen: readonly string[] | null, code: string) =>
    chosen === null || chosen.includes(code);
  const isOfTime = start
    ? (filter.year === null || start.year <= filter.year) &&
      (filter.since === null || start.year >= filter.since)
    : filter.undated;
  const isOver = filter.year !== null && end !== null && end.year < filter.year;
  if (!isOfTime || isOver) return false;
  if (!has(filter.categories, flow.category) || !has(filter.statuses, flow.status)) return false;
  if (!has(filter.sectors, flow.sector) || !has(filter.mechanisms, flow.mechanism)) return false;
  if (magnitude === null) return filter.unknown;
  const { amount } = filter;
  if (amount === null) return true;
  if (magnitude.unit !== amount.unit) return false;
  const isTooSmall = amount.least !== null && magnitude.value < amount.least;
  return !isTooSmall && !(amount.most !== null && magnitude.value > amount.most);
}
