import type { Dataset } from '../model/dataset';
import { tallyIn, type Coded, type Rows } from '../model/flows/columns';
import type { Place } from '../model/place';
import { soleUnitIn } from '../stats/amounts';
import { ancestors } from './selectors';
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

/**
 * The flows of some rows as a matrix of origins and destinations, grouped by region, with the `most`
 * largest of each. Large by amount, if that is the measure, in the unit that most flows share, and where
 * all have one in one unit; else, and if amounts are equal, by number. Rows are sorted into sides by
 * numbers, so that a million of them take no longer than a frame or two.
 */
export function matrixOf(
  dataset: Dataset,
  rows: Rows,
  level: Level,
  {
    measure = 'count',
    most = Infinity,
  }: { readonly measure?: Measure; readonly most?: number } = {},
): Matrix {
  const { columns } = dataset.flows;
  const places = [...dataset.places.values()];
  const outermost = outermostOf(dataset);
  const numbers = new Map(places.map(({ id }, number) => [id, number]));
  const groupOf = places.map(({ id }) => numbers.get(outermost.get(id)?.id ?? id) ?? 0);
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? 0;
    return level === 'regions' ? (groupOf[number] ?? 0) : number;
  };
  const sideOf = (ends: Coded<string>): SideOf => {
    const sides = ends.values.map(numberOf);
    return (row) => sides[ends.at[row] ?? 0] ?? 0;
  };
  const unit =
    measure === 'amount' ? commonestUnit(dataset, rows) : soleUnitIn(dataset.flows, rows);
  const sizeOf = amountsIn(dataset, unit);
  const sidesBy = (of: SideOf) => {
    const ranked = (by: SideOf): Side[] => {
      const sorted = sortedInto(places.length, rows, by);
      return places
        .flatMap((place, number) => {
          const own = sorted(number);
          return own.length > 0 ? [{ place, rows: own, size: sizeOf(own) }] : [];
        })
        .sort((a, b) => b.size - a.size || b.rows.length - a.rows.length);
    };
    const all = ranked(of);
    const shown = all.slice(0, most);
    const groupIn = (place: Place) => groupOf[numbers.get(place.id) ?? 0];
    const groups = ranked((row) => groupOf[of(row)] ?? 0)
      .map((group) => ({
        ...group,
        sides: shown.filter(({ place }) => groupIn(place) === numbers.get(group.place.id)),
      }))
      .filter(({ sides }) => sides.length > 0);
    return { all: all.length, shown, groups };
  };
  const [start, end] = [sideOf(columns.origin), sideOf(columns.destination)];
  const [origins, destinations] = [sidesBy(start), sidesBy(end)];
  const isColumn = new Set(destinations.shown.map(({ place }) => numbers.get(place.id)));
  const cells = new Map(
    origins.shown.map(({ place, rows: own }) => {
      const seen = own.filter((row) => isColumn.has(end(row)));
      return [place.id, sortedInto(places.length, seen, end)] as const;
    }),
  );
  const isRow = new Set(origins.shown.map(({ place }) => numbers.get(place.id)));
  return {
    origins: origins.groups,
    destinations: destinations.groups,
    rows: (origin, destination) => cells.get(origin)?.(numbers.get(destination) ?? -1) ?? NO_ROWS,
    leftOut: {
      origins: origins.all - origins.shown.length,
      destinations: destinations.all - destinations.shown.length,
      rows: rows.filter((row) => !isRow.has(start(row)) || !isColumn.has(end(row))),
    },
  };
}

/** The number of the place that a row belongs to. */
type SideOf = (row: number) => number;

/** Rows sorted into so many parts, each in their order. */
function sortedInto(parts: number, rows: Rows, partOf: SideOf): (part: number) => Rows {
  const ends = new Uint32Array(parts + 1);
  for (const row of rows) {
    const part = partOf(row) + 1;
    ends[part] = (ends[part] ?? 0) + 1;
  }
  for (let part = 1; part <= parts; part++) ends[part] = (ends[part] ?? 0) + (ends[part - 1] ?? 0);
  const begins = ends.slice();
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const part = partOf(row);
    const at = begins[part] ?? 0;
    sorted[at] = row;
    begins[part] = at + 1;
  }
  return (part) => sorted.subarray(ends[part] ?? 0, ends[part + 1] ?? 0);
}

/** The unit that most of some flows have; null if none has any. */
function commonestUnit({ flows }: Dataset, rows: Rows): string | null {
  const counts = [...tallyIn(flows.columns.unit, rows)].filter(([unit]) => unit !== '');
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** How large some flows are together, as what comes first is decided: in a unit; 0 without one. */
function amountsIn({ flows }: Dataset, unit: string | null): (rows: Rows) => number {
  const { magnitude, unit: units } = flows.columns;
  const code = unit === null ? -1 : units.values.indexOf(unit);
  return (rows) =>
    code < 0
      ? 0
      : rows.reduce((sum, row) => sum + (units.at[row] === code ? magnitude[row] || 0 : 0), 0);
}

/** The outermost place that each place lies in; itself where nothing is around it. */
export function outermostOf(dataset: Dataset): ReadonlyMap<string, Place> {
  return new Map(
    [...dataset.places.values()].map((place) => [place.id, ancestors(dataset, place)[0] ?? place]),
  );
}
