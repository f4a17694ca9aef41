import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { tableFrom, type Table } from '../tables/table';
import { featureTables, textOf } from './geojson';
import { attempt, UnreadableFile } from './reader';

type Json = Readonly<Record<string, unknown>>;

/**
 * The tables of a JSON file: GeoJSON, TopoJSON, a list of records, a graph of nodes and links, or
 * JSON-stat.
 */
export function jsonTables(file: string, text: string): readonly Table[] {
  const json = parse(file, text);
  if (Array.isArray(json)) return recordTables(file, null, json);
  if (!isObject(json)) throw new UnreadableFile('unknown-format', file);
  if (Array.isArray(json.features)) {
    checkProjection(file, json);
    return featureTables(file, null, json.features);
  }
  if (json.type === 'Topology') return topologyTables(file, json as unknown as Topology);
  if (json.type === 'Feature') return featureTables(file, null, [json]);
  if (Array.isArray(json.id) && Array.isArray(json.size)) return [statTable(file, json)];
  const lists = Object.entries(json).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].some(isObject),
  );
  const tables = lists.flatMap(([name, list]) => recordTables(file, name, list));
  if (tables.length === 0) throw new UnreadableFile('unknown-format', file);
  return numberedEnds(tables);
}

function parse(file: string, text: string): unknown {
  return attempt(file, () => JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
}

/** NAD83 and ETRS89 lie within a metre or two of WGS 84; any other system is refused by its name. */
const KNOWN = /CRS84|EPSG:{1,2}(4326|4269|4258|4490)$/i;

function checkProjection(file: string, { crs }: Json): void {
  const name = isObject(crs) && isObject(crs.properties) ? textOf(crs.properties.name) : '';
  // Metres of Web Mercator are told by the numbers.
  if (name !== '' && !KNOWN.test(name) && !/EPSG:{1,2}(3857|900913)$/i.test(name)) {
    throw new UnreadableFile('other-projection', file, name);
  }
}

function topologyTables(file: string, topology: Topology): readonly Table[] {
  return Object.entries(topology.objects).flatMap(([name, object]) => {
    const found = feature(topology, object as GeometryCollection);
    return featureTables(file, name, found.features);
  });
}

/** Records by the names that any of them has; nested ones are written as JSON, but for ends. */
function recordTables(
  file: string,
  part: string | null,
  list: readonly unknown[],
): readonly Table[] {
  const records = list.filter(isObject).map(flattened);
  if (records.length === 0) return [];
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [
    tableFrom(
      file,
      part,
      names,
      records.map((record) => names.map((name) => textOf(record[name]))),
    ),
  ];
}

/** Ends that are objects, as some layouts of graphs make of them, by their ids. */
function flattened(record: Json): Json {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      isObject(value) && ('id' in value || 'name' in value) ? (value.id ?? value.name) : value,
    ]),
  );
}

/** Links may name their ends by the numbers of nodes, from 0: these are replaced by the nodes' ids. */
function numberedEnds(tables: readonly Table[]): readonly Table[] {
  const nodes = tables.find(({ part }) => part === 'nodes' || part === 'data');
  const key = nodes?.header.findIndex((name) => /^(id|key|code|name)$/i.test(name)) ?? -1;
  const ids = nodes?.columns[key];
  if (!nodes || !ids) return tables;
  const texts = Array.from(ids.at, (number) => ids.values[number] ?? '');
  return tables.map((table) => {
    if (table === nodes) return table;
    const columns = table.columns.map((column, index) => {
      if (!/^(source|target|from|to)$/i.test(table.header[index] ?? '')) return column;
      const isNumbered = column.values.every(
        (value) =>
          value === '' ||
          (/^\d+$/.test(value) && !texts.includes(value) && Number(value) < texts.length),
      );
      return isNumbered
        ? {
            ...column,
            values: column.values.map((value) =>
              value === '' ? '' : (texts[Number(value)] ?? ''),
            ),
          }
        : column;
    });
    return { ...table, columns };
  });
}

/** JSON-stat 2.0 by index: the last dimension runs fastest; values may be sparse. */
function statTable(file: string, json: Json): Table {
  const ids = json.id as readonly string[];
  const sizes = json.size as readonly number[];
  const dimensions = isObject(json.dimension) ? json.dimension : {};
  const categories = ids.map((id, index) => {
    const dimension = dimensions[id];
    const category = isObject(dimension) && isObject(dimension.category) ? dimension.category : {};
    return categoriesOf(category, sizes[index] ?? 0);
  });
  const values =
    isObject(json.value) || Array.isArray(json.value)
      ? (json.value as Readonly<Record<string, unknown>>)
      : {};
  const rows: string[][] = [];
  const total = sizes.reduce((all, size) => all * size, 1);
  for (let index = 0; index < total; index++) {
    const value = values[String(index)];
    if (value === null || value === undefined) continue;
    let rest = index;
    const row = sizes.map(() => '');
    for (let dimension = sizes.length - 1; dimension >= 0; dimension--) {
      const size = sizes[dimension] ?? 1;
      row[dimension] = categories[dimension]?.[rest % size] ?? '';
      rest = Math.floor(rest / size);
    }
    rows.push([...row, textOf(value)]);
  }
  return tableFrom(file, null, [...ids, 'value'], rows);
}

/** The codes of a dimension in their order: a list, or numbers by code; one alone has only a label. */
function categoriesOf(category: Json, size: number): readonly string[] {
  const { index, label } = category;
  if (Array.isArray(index)) return index.map(textOf);
  if (isObject(index)) {
    return Object.entries(index)
      .sort(([, a], [, b]) => Number(a) - Number(b))
      .map(([code]) => code);
  }
  return isObject(label) ? Object.keys(label) : new Array<string>(size).fill('');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
