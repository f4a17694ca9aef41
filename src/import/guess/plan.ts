import { bestKey } from '../places/own-places';
import { plainName } from '../places/known-place';
import { isTold } from '../tables/told';
import { matrixOf, unfoldMatrix, type Axis } from '../tables/matrix';
import { textsOf, type Table } from '../tables/table';
import { unfoldYears, yearColumns } from '../tables/years';
import type { NumberStyle } from '../values/numbers';
import { flowRoles, placeRoles, type FlowRole, type PlaceRole } from './roles';

/** How tables are read as flows between places: guessed first, and then as the reader chooses. */
export interface Plan {
  /** Which of the tables holds the flows. */
  readonly flows: number;
  /** Which way a matrix is read; null for a table of rows. */
  readonly axis: Axis | null;
  /** What each column is for, of `flowsTable`. */
  readonly roles: readonly FlowRole[];
  /** Which of the tables holds the places; null: they are in the rows, or in the gazetteer. */
  readonly places: number | null;
  readonly placeRoles: readonly PlaceRole[];
  /** The column of the places by which flows name them. */
  readonly key: number;
  /** Null: as the numbers of each column show. */
  readonly numbers: NumberStyle | null;
  readonly negative: 'refuse' | 'reverse';
  /** Ids of the gazetteer that the reader chose for names with several meanings. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** The table that roles are of: with a row for each flow, whatever stands in the file. */
export function flowsTable(table: Table, axis: Axis | null): Table {
  const matrix = axis && matrixOf(table);
  if (matrix) return unfoldMatrix(table, matrix, axis);
  const years = yearColumns(table);
  return years.length > 0 ? unfoldYears(table, years) : table;
}

/**
 * A first plan for some tables, of which the reader may have to say the ends; null where none can
 * hold flows. `chosen`: the number of the table that holds them, where the reader said so.
 */
export function planOf(tables: readonly Table[], chosen: number | null = null): Plan | null {
  const places = tables.findIndex((table) => placeRoles(table) !== null);
  const placesTable = tables[places];
  const rolesOfPlaces = (placesTable && placeRoles(placesTable)) ?? [];
  const keys = placesTable ? keysOf(placesTable) : new Set<string>();
  const guesses = tables.flatMap((table, flows) => {
    if (flows === places || table.count === 0 || isTold(table)) return [];
    if (chosen !== null && flows !== chosen) return [];
    const axis = matrixOf(table)?.axis ?? null;
    const long = flowsTable(table, axis);
    const joins = (column: number) => shareIn(keys, long, column);
    const roles: readonly FlowRole[] = axis ? OF_MATRIX : flowRoles(long, joins);
    return [{ flows, axis, roles, long }];
  });
  const [best] = guesses.sort(
    (a, b) => scoreOf(b.roles) - scoreOf(a.roles) || b.long.count - a.long.count,
  );
  if (!best) return null;
  const { flows, axis, roles, long } = best;
  const ends = placesTable && bestEnds(long, roles, placesTable, rolesOfPlaces);
  // Lines have their own positions, and do without points beside them that they do not name.
  const isApart = roles.includes('origin-lng') && (ends?.share ?? 0) < 0.5;
  return {
    flows,
    axis,
    roles: ends?.roles ?? roles,
    places: placesTable && !isApart ? places : null,
    placeRoles: rolesOfPlaces,
    key: ends?.key ?? 0,
    numbers: null,
    negative: 'refuse',
    meanings: {},
  };
}

/** What the columns of a matrix that is unfolded are for. */
const OF_MATRIX = ['origin', 'destination', 'amount'] as const;

/** True if the columns say where flows begin and where they end. */
export function hasEnds(roles: readonly FlowRole[]): boolean {
  const has = (...all: FlowRole[]) => all.every((role) => roles.includes(role));
  return (
    has('origin', 'destination') ||
    has('origin-lng', 'origin-lat', 'destination-lng', 'destination-lat')
  );
}

function scoreOf(roles: readonly FlowRole[]): number {
  return (hasEnds(roles) ? 2 : 0) + (roles.includes('amount') ? 1 : 0);
}

/** Codes or names of the ends, and the column of places that has most of them. */
function bestEnds(
  long: Table,
  roles: readonly FlowRole[],
  places: Table,
  rolesOfPlaces: readonly PlaceRole[],
): { readonly roles: readonly FlowRole[]; readonly key: number; readonly share: number } {
  const swapped = roles.map((role): FlowRole => SWAPPED[role] ?? role);
  const ways =
    roles.includes('origin-name') && roles.includes('destination-name')
      ? [roles, swapped]
      : [roles];
  const found = ways.map((way) => ({
    roles: way,
    ...bestKey(places, rolesOfPlaces, endTexts(long, way)),
  }));
  const best = found.reduce((a, b) => (b.share > a.share ? b : a));
  return { roles: best.roles, key: best.column, share: best.share };
}

const SWAPPED: Partial<Readonly<Record<FlowRole, FlowRole>>> = {
  origin: 'origin-name',
  'origin-name': 'origin',
  destination: 'destination-name',
  'destination-name': 'destination',
};

/** All that a table of flows calls the ends of its flows. */
export function endTexts(table: Table, roles: readonly FlowRole[]): ReadonlySet<string> {
  return new Set(
    (['origin', 'destination'] as const).flatMap((role) => {
      const column = table.columns[roles.indexOf(role)];
      return column ? textsOf(column) : [];
    }),
  );
}

function keysOf(places: Table): ReadonlySet<string> {
  return new Set(places.columns.flatMap((column) => textsOf(column).map(plainName)));
}

function shareIn(keys: ReadonlySet<string>, table: Table, column: number): number {
  const texts = table.columns[column] ? textsOf(table.columns[column]) : [];
  const found = texts.filter((text) => keys.has(plainName(text))).length;
  return texts.length === 0 ? 0 : found / texts.length;
}
