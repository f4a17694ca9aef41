import type { Fault } from '../model/fault';

/** Reads one file of a package, by its path within the package. Rejects where there is none. */
export type ReadFile = (path: string) => Promise<string>;

/** A file of a package, as it came. */
export interface PackageText {
  readonly file: string;
  readonly text: string;
}

/** The text of a file; null, and a fault, where it cannot be read. */
export async function readOrNull(
  readFile: ReadFile,
  file: string,
  faults: Fault[],
): Promise<string | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    faults.push({ file, row: null, field: null, value, code: 'missing-file' });
    return null;
  }
}

/** What a text says as JSON; undefined, and a fault, where it is none. */
export function parseJson(text: string | null, file: string, faults: Fault[]): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    faults.push({ file, row: null, field: null, value, code: 'not-json' });
    return undefined;
  }
}
