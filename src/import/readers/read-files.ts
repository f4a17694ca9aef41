import type { Table } from '../tables/table';
import { readFile } from './read-file';
import { unreadable, type Note, type SourceFile, type UnreadableFile } from './reader';

/** A file that gives no table, and why. */
export interface Unread {
  readonly file: string;
  readonly reason: UnreadableFile['reason'];
  readonly detail: string;
}

export interface FilesRead {
  readonly tables: readonly Table[];
  readonly notes: readonly Note[];
  readonly unread: readonly Unread[];
}

/** The tables of some files; those that cannot be read are named with their reasons. Never throws. */
export async function readFiles(files: readonly SourceFile[]): Promise<FilesRead> {
  const tables: Table[] = [];
  const notes: Note[] = [];
  const unread: Unread[] = [];
  for (const file of files) {
    try {
      const read = await readFile(file);
      tables.push(...read.tables);
      notes.push(...read.notes);
    } catch (error) {
      const { reason, message: detail } = unreadable(file.name, error);
      unread.push({ file: file.name, reason, detail });
    }
  }
  return { tables, notes, unread };
}
