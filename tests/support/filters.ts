import fc from 'fast-check';
import type { Flow } from '../../src/model/flow';
import type { Dataset } from '../../src/model/dataset';
import type { FlowFilter } from '../../src/query/flow-filter';
import { anyChoices } from './any-facets';

/** Choices of a reader, over the codes that a dataset has; half of them let everything through. */
export function anyFilter(dataset: Dataset): fc.Arbitrary<FlowFilter> {
  const flows = [...dataset.flows.values()];
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
    facets: fc.oneof(fc.constant([]), anyChoices(dataset.facets)),
    amount: fc.option(amount, { nil: null, freq: 1 }),
    loops: fc.boolean(),
    unknown: fc.boolean(),
  });
}

/** What a filter is to let through, in the words of its doc comment. */
export function letsThrough({ facets }: Dataset, filter: FlowFilter, flow: Flow): boolean {
  const { start, end, magnitude } = flow;
  const isOfTime = start
    ? (filter.year === null || start.year <= filter.year) &&
      (filter.since === null || start.year >= filter.since)
    : filter.undated;
  const isOver = filter.year !== null && end !== null && end.year < filter.year;
  if (!isOfTime || isOver) return false;
  for (const { key, values } of filter.facets) {
    const code = flow.facets[facets.findIndex((facet) => facet.key === key)];
    if (code === undefined || !values.includes(code)) return false;
  }
  if (!filter.loops && flow.origin === flow.destination) return false;
  if (magnitude === null) return filter.unknown;
  const { amount } = filter;
  if (amount === null) return true;
  if (magnitude.unit !== amount.unit) return false;
  const isTooSmall = amount.least !== null && magnitude.value < amount.least;
  return !isTooSmall && !(amount.most !== null && magnitude.value > amount.most);
}
