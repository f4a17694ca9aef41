import type { Localized } from './localized';

/** Where in a document something is said. */
export interface Source {
  readonly id: string;
  /** The name of one of the data package's documents. */
  readonly document: string;
  /** Section heading or table number. */
  readonly locator: Localized;
  /** Page as printed in the document, where known. */
  readonly page: string | null;
}

/** A work that sources point into. */
export interface SourceDocument {
  readonly name: string;
  readonly title: string;
  readonly citation: string;
  readonly path: string | null;
}
