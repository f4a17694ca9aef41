import { areNumbers, holdsNumbers, isNumeric, textsOf, type Table } from '../tables/table';
import { isMissing } from '../values/numbers';
import { dayOrderOf, momentIn } from '../values/dates';
import { readColumnName, type ColumnName } from './column-name';

/** What a column of a table of flows is for. */
export const FLOW_ROLES = [
  'origin',
  'destination',
  'origin-name',
  'destination-name',
  'origin-lng',
  'origin-lat',
  'destination-lng',
  'destination-lat',
  'amount',
  'back',
  'unit',
  'start',
  'end',
  'facet',
  'none',
] as const;
export type FlowRole = (typeof FLOW_ROLES)[number];

/** What a column of a table of places is for. */
export const PLACE_ROLES = ['id', 'name', 'name_zh', 'lng', 'lat', 'none'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** A facet has few values: as many as a legend can list. */
const MOST_VALUES = 24;

/** Columns that are called so may be ends or not, depending on what else there is. */
const WEAK = /^(source|start|end|home|work|[a-z]|\d)$/i;

/**
 * What the columns of a table of flows are for, by their names and else by what is in them.
 * `joins`: how much of a column's texts are places, from 0 to 1.
 */
export function flowRoles(table: Table, joins: (column: number) => number): FlowRole[] {
  const roles: FlowRole[] = table.header.map(() => 'none');
  const names = table.header.map((name) => (table.isHeaded ? readColumnName(name) : null));
  const free = (column: number) => roles[column] === 'none';
  const give = (role: FlowRole, fits: (name: ColumnName, column: number) => boolean) => {
    if (roles.includes(role)) return;
    const fitting = names.flatMap((name, column) =>
      name && free(column) && fits(name, column) ? [column] : [],
    );
    const best = fitting.find((column) => !WEAK.test(table.header[column] ?? '')) ?? fitting[0];
    if (best !== undefined) roles[best] = role;
  };
  const isNumber = (column: number) => {
    const texts = table.columns[column];
    return texts !== undefined && isNumeric(texts);
  };
  for (const side of ['origin', 'destination'] as const) {
    for (const attribute of ['code', 'place', 'name'] as const) {
      give(side, (name) => name.side === side && name.attribute === attribute);
    }
    for (const attribute of ['name', 'place'] as const) {
      give(`${side}-name`, (name) => name.side === side && name.attribute === attribute);
    }
    for (const attribute of ['lng', 'lat'] as const) {
      give(`${side}-${attribute}`, (name) => name.side === side && name.attribute === attribute);
    }
  }
  const hasPoints = roles.includes('origin-lng') && roles.includes('destination-lng');
  if (!hasPoints && !(roles.includes('origin') && roles.includes('destination'))) {
    for (const [index, column] of endsByContent(table, roles, joins).entries()) {
      roles[column] = index === 0 ? 'origin' : 'destination';
    }
  }
  give('back', ({ attribute }) => attribute === 'back');
  give('amount', ({ attribute }, column) => {
    const texts = table.columns[column];
    return attribute === 'amount' && texts !== undefined && holdsNumbers(texts);
  });
  give('unit', ({ attribute }) => attribute === 'unit');
  give('start', ({ attribute }, column) => attribute === 'start' && isDates(table, column));
  give('end', ({ attribute }, column) => attribute === 'end' && isDates(table, column));
  give('start', ({ attribute }, column) => attribute === 'date' && isDates(table, column));
  table.header.forEach((_, column) => {
    if (free(column) && isFacet(table, column)) roles[column] = 'facet';
  });
  if (!roles.includes('amount')) {
    const last = roles.findLastIndex(
      (role, column) =>
        (role === 'none' || role === 'facet') && names[column] === null && isNumber(column),
    );
    if (last >= 0) roles[last] = 'amount';
  }
  return roles;
}

/** The two columns that hold places: those that join best, and else the first two of texts. */
function endsByContent(
  table: Table,
  roles: readonly FlowRole[],
  joins: (column: number) => number,
): readonly number[] {
  const free = table.header.flatMap((_, column) =>
    ['none', 'origin', 'destination'].includes(roles[column] ?? '') ? [column] : [],
  );
  const given = [roles.indexOf('origin'), roles.indexOf('destination')];
  const [origin = -1, destination = -1] = given;
  const rank = (column: number) => joins(column) * 2 + (isText(table, column) ? 1 : 0);
  const others = free
    .filter((column) => !given.includes(column))
    .map((column) => ({ column, rank: rank(column) }))
    .filter((each) => each.rank > 0.5 || (free.length >= 3 && !table.isHeaded))
    .sort((a, b) => b.rank - a.rank || a.column - b.column);
  if (origin >= 0) return [origin, ...others.slice(0, 1).map(({ column }) => column)];
  if (destination >= 0) {
    const [other] = others;
    return other ? [other.column, destination] : [];
  }
  return others
    .slice(0, 2)
    .map(({ column }) => column)
    .sort((a, b) => a - b);
}

function isText(table: Table, column: number): boolean {
  const texts = table.columns[column];
  return texts !== undefined && !isNumeric(texts) && textsOf(texts).length > 0;
}

/** True if a column that is called so holds dates: a third of its texts, as for `holdsNumbers`. */
function isDates(table: Table, column: number): boolean {
  const texts = (table.columns[column] ? textsOf(table.columns[column]) : []).filter(
    (text) => !isMissing(text),
  );
  const order = dayOrderOf(texts);
  const dates = texts.filter((text) => momentIn(text, order) !== null).length;
  return texts.length > 0 && 3 * dates >= texts.length;
}

function isFacet(table: Table, column: number): boolean {
  const texts = table.columns[column];
  if (!texts) return false;
  const values = textsOf(texts);
  if (values.length < 2 || values.length > MOST_VALUES || values.some((text) => text.length > 40)) {
    return false;
  }
  const name = readColumnName(table.header[column] ?? '');
  const isRepeated = values.length <= table.count / 2 || table.count < 8;
  if (!isRepeated || (name !== null && name.attribute !== 'date')) return false;
  // Whole numbers may be classes, such as of age, if each occurs often.
  return (
    !areNumbers(values) ||
    (values.every((text) => /^\d+$/.test(text)) && values.length * 8 <= table.count)
  );
}

/** What the columns of a table are for if it is one of places; null if it has no positions. */
export function placeRoles(table: Table): PlaceRole[] | null {
  const names = table.header.map(readColumnName);
  if (
    names.some((name) => name?.side && name.attribute !== 'other' && name.attribute !== 'place')
  ) {
    return null;
  }
  const lng = names.findIndex((name) => name?.attribute === 'lng');
  const lat = names.findIndex((name) => name?.attribute === 'lat');
  if (lng < 0 || lat < 0) return null;
  const roles: PlaceRole[] = table.header.map(() => 'none');
  roles[lng] = 'lng';
  roles[lat] = 'lat';
  const zh = table.header.findIndex((name) => /^(name|title)_zh$|中文名/i.test(name));
  if (zh >= 0) roles[zh] = 'name_zh';
  const isFree = (column: number) => roles[column] === 'none';
  const first = (...attributes: readonly ColumnName['attribute'][]) =>
    attributes
      .map((attribute) =>
        names.findIndex((name, column) => name?.attribute === attribute && isFree(column)),
      )
      .find((column) => column >= 0);
  const name =
    first('name', 'place') ??
    table.header.findIndex((_, column) => isFree(column) && isText(table, column));
  if (name >= 0) roles[name] = 'name';
  const id = first('code');
  if (id !== undefined) roles[id] = 'id';
  return roles;
}
