import type { Flow, Magnitude } from '../model/flow';
import type { CodedColumn, RowTests, ValueOf } from '../model/flows/columns';
import type { Moment } from '../model/moment';
import type { FlowFilter } from './flow-filter';

/** True where a filter lets a flow through. */
export function passes(flow: Flow, filter: FlowFilter): boolean {
  return passesAll(flow, rowTests(filter));
}

/** True where each value of a flow passes its test. */
export function passesAll(flow: Flow, { magnitude, ...tests }: RowTests): boolean {
  const columns = Object.keys(tests) as (keyof typeof tests)[];
  return (
    columns.every((column) => {
      const test = tests[column] as (value: unknown) => boolean;
      return test(valueOf(flow, column));
    }) &&
    (magnitude?.(flow.magnitude) ?? true)
  );
}

/** The value of a flow in a column. */
export function valueOf<Name extends CodedColumn>(flow: Flow, column: Name): ValueOf<Name> {
  const value = column === 'unit' ? (flow.magnitude?.unit ?? '') : flow[column as keyof Flow];
  return value as ValueOf<Name>;
}

/** A filter as tests of columns: a flow passes it if each of its values passes. */
export function rowTests(filter: FlowFilter): RowTests {
  const { year, since, undated } = filter;
  return {
    ...rowTestsWhenever(filter),
    start: (start: Moment | null) =>
      start === null ? undated : start.year <= year && start.year >= (since ?? -Infinity),
    end: (end: Moment | null) => end === null || end.year >= year,
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
