import type { TableName } from './rows';

/** Where the files of a data package lie, and those the atlas makes of them. */
export interface Downloads {
  /** The folder of the package, without a slash at its end. */
  readonly folder: string;
  /** The folder of what is made when the site is built. */
  readonly made: string;
  /** The name of the package, with which each made file begins. */
  readonly name: string;
  readonly version: string;
}

export interface Download {
  readonly format: string;
  readonly href: string;
}

/** The files in which a table can be taken along. */
export function downloadsOf(table: TableName, { folder, made, name }: Downloads): Download[] {
  const json = { format: 'JSON', href: `${made}/${name}_${table}.json` };
  // The file of the package holds the claims alone; these hold what came of checking them too.
  if (table === 'claims') return [{ format: 'CSV', href: `${made}/${name}_claims.csv` }, json];
  return table === 'places'
    ? [
        { format: 'GeoJSON', href: `${folder}/places.geojson` },
        { format: 'CSV', href: `${made}/${name}_places.csv` },
        json,
      ]
    : [{ format: 'CSV', href: `${folder}/${table}.csv` }, json];
}
