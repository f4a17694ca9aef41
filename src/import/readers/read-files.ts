import type { Table } from '../tables/table';
import { unitsOf } from './file-units';
import { readUnit } from './read-file';
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
  for (const unit of unitsOf(files)) {
    try {
      const read = await readUnit(unit);
      tables.push(...read.tables);
      notes.push(...read.notes);
    } catch (error) {
      const file = 'shp' in unit ? unit.shp.name : unit.name;
      const { reason, message: detail } = unreadable(file, error);
      unread.push({ file, reason, detail });
    }
  }
  return { tables, notes, unread };
}
