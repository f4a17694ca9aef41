import css from './palette.css?raw';
import { colourIn, readPalette, type Scheme } from './read-palette';

export type { Scheme };

const PALETTE = readPalette(css);

/** A colour of palette.css as `#rrggbb`, for whatever no style sheet reaches. */
export function colour(name: string, scheme: Scheme): string {
  return colourIn(PALETTE, name, scheme);
}
