import { renumbered } from '../../model/flows/columns';
import type { FlowRole } from '../guess/roles';
import { NO_MATCH, type KnownPlace, type Lookup, type Match } from '../places/known-place';
import { readPlaces, type OwnPlaces } from '../places/own-places';
import type { Findings } from '../report';
import { usedIn, columnFrom, cellOf, type TextColumn } from '../tables/grid';
import { tableFrom, type Table } from '../tables/table';

/** The ends of all flows by numbers: first those of places, then those of texts that are none. */
export interface Ends {
  readonly places: readonly KnownPlace[];
  /** What the numbers from `places.length` on are of. */
  readonly unmatched: readonly { readonly text: string; readonly match: Match }[];
  readonly origin: Uint32Array;
  readonly destination: Uint32Array;
  /** Texts that were not found as they stand, and what was found for them. */
  readonly matched: readonly { readonly text: string; readonly match: Match & { kind: 'place' } }[];
}

/** Finds the ends of the flows of a table, each text once. */
export function endsOf(origin: TextColumn, destination: TextColumn, lookup: Lookup): Ends {
  const places = new Map<string, KnownPlace>();
  const matches = new Map<string, Match>();
  for (const column of [origin, destination]) {
    const isUsed = usedIn(column);
    column.values.forEach((text, number) => {
      if (isUsed[number] !== 1 || matches.has(text)) return;
      const match = text.trim() === '' ? NO_MATCH : lookup(text);
      matches.set(text, match);
      if (match.kind === 'place') places.set(match.place.id, match.place);
    });
  }
  const numbers = new Map([...places.keys()].map((id, number) => [id, number]));
  const unmatched: { text: string; match: Match }[] = [];
  const matched: { text: string; match: Match & { kind: 'place' } }[] = [];
  const numberOf = new Map<string, number>();
  for (const [text, match] of matches) {
    if (match.kind === 'place') {
      numberOf.set(text, numbers.get(match.place.id) ?? 0);
      if (match.how !== 'as-is') matched.push({ text, match });
    } else numberOf.set(text, places.size + unmatched.push({ text, match }) - 1);
  }
  const numbered = ({ values, at }: TextColumn) => {
    return renumbered(
      at,
      values.map((text) => numberOf.get(text) ?? 0),
    );
  };
  return {
    places: [...places.values()],
    unmatched,
    matched,
    origin: numbered(origin),
    destination: numbered(destination),
  };
}

/** The columns of both ends: as they stand, or made of the coordinates of each row. */
export function endColumns(
  table: Table,
  roles: readonly FlowRole[],
): { readonly origin: TextColumn; readonly destination: TextColumn } {
  const end = (side: 'origin' | 'destination') =>
    table.columns[roles.indexOf(side)] ??
    columnFrom(table.count, (row) => pointText(table, roles, side, row));
  return { origin: end('origin'), destination: end('destination') };
}

/** The places of a table whose rows have the coordinates of both ends; null where they have none. */
export function placesInRows(
  table: Table,
  roles: readonly FlowRole[],
  findings: Findings,
): OwnPlaces | null {
  if (!roles.includes('origin-lng') || !roles.includes('destination-lng')) return null;
  const { origin, destination } = endColumns(table, roles);
  const rows = new Map<string, readonly string[]>();
  for (const [side, column] of [
    ['origin', origin],
    ['destination', destination],
  ] as const) {
    const text = (role: FlowRole, row: number) => cellOf(table.columns[roles.indexOf(role)], row);
    for (let row = 0; row < table.count; row++) {
      const id = cellOf(column, row);
      if (rows.has(id)) continue;
      const name = text(`${side}-name`, row) || id;
      rows.set(id, [id, name, text(`${side}-lng`, row), text(`${side}-lat`, row)]);
    }
  }
  const places = tableFrom(
    table.file,
    table.part,
    ['id', 'name', 'lng', 'lat'],
    [...rows.values()],
  );
  return readPlaces(places, ['id', 'name', 'lng', 'lat'], 0, findings);
}

/** A point is called by its coordinates, latitude first, as maps have it. */
function pointText(
  table: Table,
  roles: readonly FlowRole[],
  side: 'origin' | 'destination',
  row: number,
): string {
  const [lat, lng] = ([`${side}-lat`, `${side}-lng`] as const).map((role) =>
    cellOf(table.columns[roles.indexOf(role)], row).trim(),
  );
  return lat || lng ? `${lat}, ${lng}` : '';
}
