import type { Magnitude } from '../model/flow';
import type { RowTests } from '../model/flows/columns';
import type { Moment } from '../model/moment';
import type { FlowFilter } from './flow-filter';

/** A filter as tests of columns: it lets a flow through if each of its values passes. */
export function rowTests(filter: FlowFilter): RowTests {
  const { year, since, undated } = filter;
  return {
    ...rowTestsWhenever(filter),
    start: (start: Moment | null) =>
      start === null
        ? undated
        : start.year <= (year ?? Infinity) && start.year >= (since ?? -Infinity),
    end: (end: Moment | null) => end === null || year === null || end.year >= year,
  };
}

/** All of a filter but its years, as tests of columns. */
export function rowTestsWhenever(filter: FlowFilter): RowTests {
  const { categories, statuses, sectors, mechanisms } = filter;
  const judgesAmount = filter.amount !== null || !filter.unknown;
  return {
    category: (category) => categories.includes(category),
    status: (status) => statuses.includes(status),
    sector: (sector) => sectors?.includes(sector) ?? true,
    mechanism: (mechanism) => mechanisms?.includes(mechanism) ?? true,
    ...(judgesAmount
      ? { magnitude: (magnitude: Magnitude | null) => passesAmount(magnitude, filter) }
      : {}),
  };
}

/** Amounts in other units than the range's cannot be compared with it, so they do not pass. */
function passesAmount(magnitude: Magnitude | null, { amount, unknown }: FlowFilter): boolean {
  if (magnitude === null) return unknown;
  if (amount === null) return true;
  return (
    magnitude.unit === amount.unit &&
    magnitude.value >= (amount.least ?? -Infinity) &&
    magnitude.value <= (amount.most ?? Infinity)
  );
}
