import type { SourceFile } from './reader';
import type { ShapefileParts } from './shapefile';

/** What is read at once: a file, or the files of one shapefile. */
export type FileUnit = SourceFile | ShapefileParts;

/** The endings of files that belong to the shapes beside them. */
const BESIDE = /\.(dbf|prj|cpg|shx|sbn|sbx|qix|qpj|shp\.xml)$/i;

/** Files in the order in which they came, those of one shapefile together. */
export function unitsOf(files: readonly SourceFile[]): readonly FileUnit[] {
  const stemOf = (name: string, ending: RegExp) => name.replace(ending, '').toLowerCase();
  const shapes = new Set(
    files.flatMap(({ name }) => (/\.shp$/i.test(name) ? [stemOf(name, /\.shp$/i)] : [])),
  );
  return files.flatMap((file): FileUnit[] => {
    if (BESIDE.test(file.name) && shapes.has(stemOf(file.name, BESIDE))) return [];
    if (!/\.shp$/i.test(file.name)) return [file];
    const stem = stemOf(file.name, /\.shp$/i);
    const beside = (ending: string) =>
      files.find(({ name }) => name.toLowerCase() === `${stem}.${ending}`)?.bytes ?? null;
    const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);
    const [prj, cpg] = [textOf(beside('prj')), textOf(beside('cpg'))];
    return [{ shp: file, dbf: beside('dbf'), prj, cpg }];
  });
}
