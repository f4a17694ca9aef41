import type { CitationFormat } from '../../../i18n/citation';
import type { SourceDocument } from '../../../model/source';
import type { TableName } from './rows';

/** A file that is made when it is asked for. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly body: string | Blob;
}

/** A file to take along: one that lies at an address, or one to be made. */
export type Download = { readonly format: string } & (
  { readonly href: string } | { readonly make: () => Promise<MadeFile> }
);

/** The files of a data package, and those that can be made of it. */
export interface Downloads {
  readonly ofTable: (table: TableName) => readonly Download[];
  readonly descriptor: Download;
  readonly archive: Download;
  /** Size of the archive in bytes; null until it has been made. */
  readonly archiveSize: number | null;
  readonly citation: (work: SourceDocument, format: CitationFormat) => Download;
}
