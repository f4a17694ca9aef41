import { cell, type Table } from './table';

/** What a table of properties says of the data beside it. */
export interface Told {
  readonly title: string | null;
  readonly description: string | null;
  /** Where they come from, and its address if that is one of the web. */
  readonly source: { readonly title: string; readonly path: string | null } | null;
}

/** Reads the table of properties among some, as Flowmap.blue's sheets have it: `property` and `value`. */
export function toldIn(tables: readonly Table[]): Told {
  const table = tables.find(isTold);
  const said = new Map<string, string>();
  for (let row = 0; table && row < table.count; row++) {
    said.set(cell(table, row, 0).trim().toLowerCase(), cell(table, row, 1).trim());
  }
  const [name, url] = [said.get('source.name') || null, said.get('source.url') || null];
  const path = url !== null && /^https?:\/\//i.test(url) ? url : null;
  const source = name ?? url;
  return {
    title: said.get('title') || null,
    description: said.get('description') || null,
    source: source === null ? null : { title: source, path },
  };
}

/** True of a table of properties, which holds neither places nor flows. */
export function isTold({ header }: Table): boolean {
  return header.map((name) => name.toLowerCase()).join() === 'property,value';
}
