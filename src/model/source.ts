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
  /** Null for what is no article: it has only its citation. */
  readonly article: Article | null;
}

/** What a bibliography needs to know of an article in a journal. */
export interface Article {
  /** As `Family, Given; …`; `et al.` where the list is cut short. */
  readonly author: string;
  readonly year: number;
  readonly journal: string;
  readonly volume: string;
  readonly issue: string;
  readonly pages: string;
}
