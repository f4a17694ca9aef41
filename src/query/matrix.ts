import type { Dataset } from '../model/dataset';
import { renumbered, rowsIn, tallyIn, type Coded, type Rows } from '../model/flows/columns';
import type { Place } from '../model/place';
import { placeNumbers } from '../model/place-numbers';
import { soleUnitIn } from '../stats/amounts';
import { outermostOf } from './outermost';
import type { Level, Measure } from './view-state';

/** A row or column: the rows of the flows that begin, or end, in one place, in reading order. */
export interface Side {
  readonly place: Place;
  readonly rows: Rows;
}

/** The rows or columns of one outermost place. */
export interface Group extends Side {
  readonly sides: readonly Side[];
}

/** Flows by their two ends. Every flow is in one cell, so the cells add up to the list. */
export interface Matrix {
  /** The largest first, groups and sides; in reading order if they are equal. */
  readonly origins: readonly Group[];
  readonly destinations: readonly Group[];
  /** The flows of a cell. Empty for sides that are left out. */
  readonly rows: (origin: string, destination: string) => Rows;
  /** The smallest rows and columns beyond the most that are wanted, and the flows in them. */
  readonly leftOut: {
    readonly origins: number;
    readonly destinations: number;
    readonly rows: Rows;
  };
}

const NO_ROWS: Rows = new Uint32Array(0);

/** The rows of a matrix that are summed in one step. */
const AT_ONCE = 32;

/** What a matrix is made with: what is large, and the most rows and columns that are wanted. */
interface Wanted {
  readonly measure?: Measure;
  readonly most?: number;
}

/**
 * The flows of some rows as a matrix of origins and destinations, grouped by region, with the `most`
 * largest of each. Large by amount, if that is the measure, in the unit that most flows share, and where
 * all have one in one unit; else, and if amounts are equal, by number.
 */
export function matrixOf(dataset: Dataset, rows: Rows, level: Level, wanted: Wanted = {}): Matrix {
  const steps = matrixSteps(dataset, rows, level, wanted);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, each of which takes no longer than a few frames for a million rows. */
export function* matrixSteps(
  dataset: Dataset,
  rows: Rows,
  level: Level,
  { measure = 'count', most = Infinity }: Wanted,
): Generator<void, Matrix> {
  const { columns } = dataset.flows;
  const places = [...dataset.places.values()];
  const outermost = outermostOf(dataset);
  const numbers = placeNumbers(dataset);
  const groupOf = places.map(({ id }) => numbers.get(outermost.get(id)?.id ?? id) ?? 0);
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? 0;
    return level === 'regions' ? (groupOf[number] ?? 0) : number;
  };
  const unit =
    measure === 'amount' ? commonestUnit(dataset, rows) : soleUnitIn(dataset.flows, rows);
  const isFlat = groupOf.every((group, number) => group === number);
  function* sidesBy(ends: Coded<string>) {
    const sideOf = ends.values.map(numberOf);
    const of = new Uint32Array(rows.length);
    for (let at = 0; at < of.length; at++) of[at] = sideOf[ends.at[rows[at] ?? 0] ?? 0] ?? 0;
    yield;
    const all = yield* ranked(dataset, rows, of, unit);
    yield;
    const shown = all.slice(0, most);
    const groupIn = (place: Place) => groupOf[numbers.get(place.id) ?? 0];
    const groups = (isFlat ? shown : yield* ranked(dataset, rows, renumbered(of, groupOf), unit))
      .map((group) => ({
        ...group,
        sides: isFlat
          ? [group]
          : shown.filter(({ place }) => groupIn(place) === numbers.get(group.place.id)),
      }))
      .filter(({ sides }) => sides.length > 0);
    const isShown = new Uint8Array(places.length);
    for (const { place } of shown) isShown[numbers.get(place.id) ?? 0] = 1;
    return { of, sideOf, shown, groups, isShown, leftOut: all.length - shown.length };
  }
  const origins = yield* sidesBy(columns.origin);
  yield;
  const destinations = yield* sidesBy(columns.destination);
  yield;
  const end = (row: number) => destinations.sideOf[columns.destination.at[row] ?? 0] ?? 0;
  const cells = new Map<string, (part: number) => Rows>();
  for (const { place, rows: own } of origins.shown) {
    const seen = own.filter((row) => destinations.isShown[end(row)] === 1);
    cells.set(place.id, sortedInto(places.length, seen, Uint32Array.from(seen, end)));
    if (cells.size % AT_ONCE === 0) yield;
  }
  yield;
  const isLeftOut = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const isIn =
      origins.isShown[origins.of[at] ?? 0] === 1 &&
      destinations.isShown[destinations.of[at] ?? 0] === 1;
    isLeftOut[at] = isIn ? 0 : 1;
  }
  return {
    origins: origins.groups,
    destinations: destinations.groups,
    rows: (origin, destination) => cells.get(origin)?.(numbers.get(destination) ?? -1) ?? NO_ROWS,
    leftOut: {
      origins: origins.leftOut,
      destinations: destinations.leftOut,
      rows: rowsIn(isLeftOut).map((at) => rows[at] ?? 0),
    },
  };
}

/** The places that rows belong to (`of`: the number of each row's), the largest first. */
function* ranked(
  { flows, places }: Dataset,
  rows: Rows,
  of: Uint32Array,
  unit: string | null,
): Generator<void, readonly Side[]> {
  const { magnitude, unit: units } = flows.columns;
  const code = unit === null ? -1 : units.values.indexOf(unit);
  const sizes = new Float64Array(places.size);
  for (let at = 0; code >= 0 && at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (units.at[row] !== code) continue;
    const side = of[at] ?? 0;
    sizes[side] = (sizes[side] ?? 0) + (magnitude[row] || 0);
  }
  yield;
  const sorted = sortedInto(places.size, rows, of);
  yield;
  return [...places.values()]
    .map((place, number) => ({ place, rows: sorted(number), size: sizes[number] ?? 0 }))
    .filter(({ rows: own }) => own.length > 0)
    .sort((a, b) => b.size - a.size || b.rows.length - a.rows.length);
}

/** Rows sorted into so many parts, each in their order; `of`: the part of each. */
function sortedInto(parts: number, rows: Rows, of: Uint32Array): (part: number) => Rows {
  const ends = new Uint32Array(parts + 1);
  for (let at = 0; at < of.length; at++) {
    const next = (of[at] ?? 0) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let part = 1; part <= parts; part++) ends[part] = (ends[part] ?? 0) + (ends[part - 1] ?? 0);
  const begins = ends.slice();
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < of.length; at++) {
    const part = of[at] ?? 0;
    const to = begins[part] ?? 0;
    sorted[to] = rows[at] ?? 0;
    begins[part] = to + 1;
  }
  return (part) => sorted.subarray(ends[part] ?? 0, ends[part + 1] ?? 0);
}

/** The unit that most of some flows have; null if none has any. */
function commonestUnit({ flows }: Dataset, rows: Rows): string | null {
  const counts = [...tallyIn(flows.columns.unit, rows)].filter(([unit]) => unit !== '');
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
