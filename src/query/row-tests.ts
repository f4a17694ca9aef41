import type { Dataset } from '../model/dataset';
import { facetColumn } from '../model/facet-column';
import type { Magnitude } from '../model/flow';
import { STANDING, type InTime } from '../model/in-time';
import { where, type FlowColumns, type RowTest } from '../model/flows/columns';
import { chosenOf } from './facet-choice';
import type { FlowFilter } from './flow-filter';

/** A filter as tests: it lets a flow through that passes all. */
export function rowTests(dataset: Dataset, filter: FlowFilter): readonly RowTest[] {
  const { year, since } = filter;
  const { start, end } = dataset.flows.columns;
  // Through the years it is the status that has a date or none.
  const undated = filter.undated || dataset.inTime !== undefined;
  return [
    ...rowTestsWhenever(dataset, filter),
    where(start, (moment) =>
      moment === null
        ? undated
        : moment.year <= (year ?? Infinity) && moment.year >= (since ?? -Infinity),
    ),
    where(end, (moment) => moment === null || year === null || moment.year >= year),
    ...(dataset.inTime ? [whereStanding(dataset.inTime, filter)] : []),
  ];
}

/** Leaves out what is not known of yet and, where a filter does, what has no dated status. */
function whereStanding({ standing }: InTime, { undated }: FlowFilter): RowTest {
  const least = undated ? STANDING.undated : STANDING.dated;
  return (mask) => {
    for (let row = 0; row < mask.length; row++) {
      if ((standing[row] ?? 0) < least) mask[row] = 0;
    }
  };
}

/** All of a filter but its years, as tests. */
export function rowTestsWhenever(dataset: Dataset, filter: FlowFilter): readonly RowTest[] {
  const judgesAmount = filter.amount !== null || !filter.unknown;
  return [
    ...dataset.facets.flatMap((facet) => {
      const chosen = chosenOf(filter, facet);
      return chosen ? [where(facetColumn(dataset, facet), (id) => chosen.includes(id))] : [];
    }),
    ...(filter.loops ? [] : [whereLeaving(dataset.flows.columns)]),
    ...(judgesAmount ? [whereAmount(dataset.flows.columns, filter)] : []),
  ];
}

/** Leaves out what ends where it begins. */
function whereLeaving({ origin, destination }: FlowColumns): RowTest {
  const numberOf = new Map(destination.values.map((id, number) => [id, number]));
  const ends = origin.values.map((id) => numberOf.get(id));
  return (mask) => {
    for (let row = 0; row < mask.length; row++) {
      if (ends[origin.at[row] ?? 0] === destination.at[row]) mask[row] = 0;
    }
  };
}

function whereAmount({ magnitude, unit }: FlowColumns, filter: FlowFilter): RowTest {
  return (mask) => {
    for (let row = 0; row < mask.length; row++) {
      if (mask[row] === 0) continue;
      const value = magnitude[row] ?? NaN;
      const amount = Number.isNaN(value)
        ? null
        : { value, unit: unit.values[unit.at[row] ?? 0] ?? '' };
      if (!passesAmount(amount, filter)) mask[row] = 0;
    }
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
