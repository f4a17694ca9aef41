import type { Position } from '../../model/place';
import type { PlaceRole } from '../guess/roles';
import type { Findings } from '../report';
import { cell, textsOf, type Table } from '../tables/table';
import { numberIn, styleOf } from '../values/numbers';
import { nearest, plainName, repairedCode, type KnownPlace, type Lookup } from './known-place';
import { gridOf, positionOf, type Grid } from './position';

/** The reader's own places, by the texts of the column that flows name them by. */
export interface OwnPlaces {
  readonly places: ReadonlyMap<string, KnownPlace>;
  /** Texts of rows whose position cannot be used. */
  readonly withoutPosition: ReadonlySet<string>;
  readonly grid: Grid;
}

/** Reads a table of places by a column; notes what is wrong with positions, and each doubled place. */
export function readPlaces(
  table: Table,
  roles: readonly PlaceRole[],
  key: number,
  findings: Findings,
): OwnPlaces {
  const [lng, lat] = [roles.indexOf('lng'), roles.indexOf('lat')];
  const [name, nameZh] = [roles.indexOf('name'), roles.indexOf('name_zh')];
  const numbers = [lng, lat].map((column) => numbersOf(table, column));
  const pairs = Array.from(
    { length: table.count },
    (_, row) => [numbers[0]?.(row) ?? NaN, numbers[1]?.(row) ?? NaN] as const,
  );
  const given = pairs.filter(([x, y]) => !Number.isNaN(x) && !Number.isNaN(y));
  const grid: Grid = gridOf(given) ?? { kind: 'degrees' };
  const file = table.part ? `${table.file}, ${table.part}` : table.file;
  const columns = `${table.header[lng] ?? ''}, ${table.header[lat] ?? ''}`;
  if (grid.kind !== 'degrees') {
    const example = { file, row: null, column: columns, found: pairs[0]?.join(', ') ?? '' };
    const code = grid.kind === 'swapped' ? 'swapped-degrees' : 'metres';
    findings.add(code, 'told', { ...example, expected: grid.kind });
  }
  const places = new Map<string, KnownPlace>();
  const withoutPosition = new Set<string>();
  pairs.forEach((pair, row) => {
    const id = cell(table, row, key).trim();
    if (id === '') return;
    const found = `${cell(table, row, lng)}, ${cell(table, row, lat)}`;
    const at = { file, row: table.lineOf(row), column: columns, found, expected: id };
    const position = positionIn(pair, grid);
    if (typeof position === 'string') {
      withoutPosition.add(id);
      findings.add(position, 'left-out', at);
      return;
    }
    const known = places.get(id);
    if (known) {
      const isSame = known.position.every((each, index) => each === position[index]);
      if (!isSame) findings.add('doubled-place', 'left-out', { ...at, found: id, expected: '' });
      return;
    }
    const label = name < 0 ? id : cell(table, row, name).trim() || id;
    const chinese = nameZh < 0 ? label : cell(table, row, nameZh).trim() || label;
    places.set(id, { id, name: { en: label, zh: chinese }, position, within: null });
  });
  return { places, withoutPosition, grid };
}

function positionIn(
  pair: readonly [number, number],
  grid: Grid,
): Position | 'null-island' | 'not-a-position' {
  if (pair[0] === 0 && pair[1] === 0) return 'null-island';
  return positionOf(pair, grid) ?? 'not-a-position';
}

/** The number of each row in a column; NaN where there is none. */
export function numbersOf(table: Table, column: number): (row: number) => number {
  const texts = table.columns[column];
  if (!texts) return () => NaN;
  const style = styleOf(textsOf(texts), null);
  // An English group in degrees would be thousands of them.
  const degrees = style.group === ',' ? { ...style, group: '' as const } : style;
  const values = texts.values.map(
    (text) => numberIn(text, degrees) ?? numberIn(text, style) ?? NaN,
  );
  return (row) => values[texts.at[row] ?? 0] ?? NaN;
}

/** Finds own places by their texts as they stand; else without case and blanks, or a code repaired. */
export function lookupIn(places: ReadonlyMap<string, KnownPlace>): Lookup {
  const plain = new Map<string, KnownPlace | null>();
  for (const [text, place] of places) {
    const key = plainName(text);
    plain.set(key, plain.has(key) ? null : place);
  }
  return (text) => {
    const asIs = places.get(text.trim());
    if (asIs) return { kind: 'place', place: asIs, how: 'as-is' };
    const code = repairedCode(text);
    const repaired = plain.get(plainName(text)) ?? (code === null ? undefined : places.get(code));
    if (repaired) return { kind: 'place', place: repaired, how: 'repaired' };
    const names = [...places.values()].flatMap(({ id, name }) => [id, name.en]);
    return { kind: 'unknown', suggestions: nearest(text, new Set(names)) };
  };
}

/**
 * The column of a table of places by which most texts of flows find one, and the share that do. Of
 * equal ones the first of `id`, of `name`, and of the table.
 */
export function bestKey(
  table: Table,
  roles: readonly PlaceRole[],
  texts: ReadonlySet<string>,
): { readonly column: number; readonly share: number } {
  const order = [roles.indexOf('id'), roles.indexOf('name'), ...table.header.keys()];
  let best = { column: Math.max(0, roles.indexOf('id')), share: 0 };
  for (const column of order) {
    if (column < 0 || roles[column] === 'lng' || roles[column] === 'lat') continue;
    const keys = new Set(
      textsOf(table.columns[column] ?? { values: [], at: new Uint8Array() }).map(plainName),
    );
    const found = [...texts].filter((text) => keys.has(plainName(text))).length;
    const share = texts.size === 0 ? 0 : found / texts.size;
    if (share > best.share) best = { column, share };
  }
  return best;
}
