import type { Locale } from '../model/localized';
import type { Place } from '../model/place';
import type { Scheme } from '../theme/palette';

/** All that the look of the map follows from. */
export interface StyleInput {
  readonly scheme: Scheme;
  readonly locale: Locale;
  /** Path of the site's root, without a slash at its end. */
  readonly base: string;
  readonly places: readonly Place[];
  /** Places that show however crowded they are: what is selected, and the ends of its flows. */
  readonly pinned: readonly string[];
  /** Whether the counties, which are half of all geometry, are wanted yet. */
  readonly counties: boolean;
  /** Fill colours of units by adcode, where an indicator colours them; null for plain land. */
  readonly fills: ReadonlyMap<string, string> | null;
}
