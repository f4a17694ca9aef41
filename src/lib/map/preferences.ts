import type { Scheme } from '../theme/palette';

/** What the reader's machine asks for; read again whenever it may have changed. */
export interface Preferences {
  readonly scheme: Scheme;
  /** Nothing is to move that can do without. */
  readonly still: boolean;
}
