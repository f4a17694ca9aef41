import css from './palette.css?raw';
import type { LayerLook } from './flow-look';
import { colourIn, readPalette, type Scheme } from './read-palette';

export type { Scheme };

const PALETTE = readPalette(css);

/** The colour of a layer as `#rrggbb`. */
export function layerColour({ colour: own, slot }: LayerLook, scheme: Scheme): string {
  return own?.[scheme] ?? colour(`layer-${slot}`, scheme);
}

/** A colour of palette.css as `#rrggbb`, for whatever no style sheet reaches. */
export function colour(name: string, scheme: Scheme): string {
  return colourIn(PALETTE, name, scheme);
}
