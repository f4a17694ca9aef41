import type { Table } from '../tables/table';

/** A file as it came: its name, and all of its bytes. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a file was found to hold. */
export interface Read {
  readonly tables: readonly Table[];
  /** How the file was read, such as the encoding of its text; each has its words in every language. */
  readonly notes: readonly Note[];
}

/** Something that is worth saying of how a file was read. */
export interface Note {
  readonly code: 'encoding' | 'filled-cells' | 'formula-without-value';
  readonly file: string;
  readonly value: string;
}

/** Why a file gives no table. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason:
      | 'empty'
      | 'web-page'
      | 'unknown-format'
      | 'broken'
      | 'other-projection'
      | 'too-large'
      | 'unreachable',
    readonly file: string,
    detail = '',
  ) {
    super(detail);
  }
}

/** What a reader of a format gives; any error of its own becomes an `UnreadableFile`. */
export function attempt<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** An error of a reader of a format as the reason why the file gives no table. */
export function unreadable(name: string, error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  return new UnreadableFile('broken', name, error instanceof Error ? error.message : '');
}
