import type { Downloads } from './downloads';

interface Where {
  /** The folder of the package, without a slash at its end. */
  readonly folder: string;
  /** The folder of what is made when the site is built. */
  readonly made: string;
  /** The name of the package, with which each made file begins. */
  readonly name: string;
  readonly version: string;
  readonly archiveSize: number | null;
}

/** The files of the built-in package, and those that are made of it when the site is built. */
export function builtInDownloads({ folder, made, name, version, archiveSize }: Where): Downloads {
  return {
    ofTable(table) {
      const json = { format: 'JSON', href: `${made}/${name}_${table}.json` };
      const csv = { format: 'CSV', href: `${made}/${name}_${table}.csv` };
      // The file of the package holds the claims alone; these hold what came of checking them too.
      if (table === 'claims') return [csv, json];
      return table === 'places'
        ? [{ format: 'GeoJSON', href: `${folder}/places.geojson` }, csv, json]
        : [{ format: 'CSV', href: `${folder}/${table}.csv` }, json];
    },
    descriptor: { format: 'JSON', href: `${folder}/datapackage.json` },
    archive: { format: 'ZIP', href: `${made}/${name}_${version}.zip` },
    archiveSize,
    citation: (work, format) => ({ format, href: `${made}/${work.name}.${format}` }),
  };
}
