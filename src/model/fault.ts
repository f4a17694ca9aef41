/** What can be wrong with a data package. Each has its sentence in every language. */
export type FaultCode =
  | 'no-script'
  | 'other-site'
  | 'no-flows'
  | 'missing-file'
  | 'not-kept'
  | 'web-page'
  | 'not-utf8'
  | 'not-commas'
  | 'not-json'
  | 'not-a-package'
  | 'missing-column'
  | 'required'
  | 'unusable-id'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-an-option'
  | 'not-a-position'
  | 'duplicate-id'
  | 'unknown-id'
  | 'within-itself'
  | 'outside-interval'
  | 'not-a-year'
  | 'one-subject'
  | 'outside-place'
  | 'no-sum';

/** One thing wrong, where it is, and what stands there. */
export interface Fault {
  readonly file: string;
  /** Line of a table, counted from 1 with the header; number of a feature from 1; null: the file. */
  readonly row: number | null;
  readonly field: string | null;
  readonly value: string;
  readonly code: FaultCode;
  /** What would have been right, where that is a short list. */
  readonly expected?: string;
}
