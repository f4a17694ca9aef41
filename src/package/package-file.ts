import type { Fault, FaultCode } from '../model/fault';

/** The file of a package that says what it holds. */
export const DESCRIPTOR = 'datapackage.json';

/** Reads one file of a package, by its path within the package. Rejects where there is none. */
export type ReadFile = (path: string) => Promise<string>;

/** A file of a package, as it came. */
export interface PackageText {
  readonly file: string;
  readonly text: string;
}

/**
 * The text of a file. Null, and a fault, if it cannot be read, or is no text of a package: the web
 * page that many hosts send in place of what they lack, or bytes that are not UTF-8.
 */
export async function readOrNull(
  readFile: ReadFile,
  file: string,
  faults: Fault[],
): Promise<string | null> {
  const refuse = (code: FaultCode, value: string) => {
    faults.push({ file, row: null, field: null, value, code });
    return null;
  };
  try {
    const text = await readFile(file);
    // What UTF-8 cannot hold is read as U+FFFD; UTF-16 without its mark, with a NUL every other byte.
    if (/[\uFFFD\0]/.test(text)) return refuse('not-utf8', startOf(text));
    return /^\uFEFF?\s*</.test(text) ? refuse('web-page', startOf(text)) : text;
  } catch (error) {
    return refuse('missing-file', error instanceof Error ? error.message : String(error));
  }
}

/** The first line of a text, shortened to 60 characters. */
function startOf(text: string): string {
  return text.trimStart().slice(0, 60).split('\n', 1)[0] ?? '';
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
