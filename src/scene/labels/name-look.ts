import type { PlaceKind } from '../../model/place';
import { OPEN_RING, type DrawnSymbol } from '../style/symbols';
import { textWidth } from './text-width';

/** How the name of a place is written. */
export interface NameLook {
  readonly size: number;
  /** Room between letters, in em. */
  readonly spacing: number;
}

/** The sizes of names, and the room between letters in those of regions. */
const SIZE = { region: 14.5, hub: 13, other: 12 } as const;
const SPACED = 0.12;

/** How the name of a place of a kind is written: larger for regions and hubs, regions in capitals. */
export function nameLook(kind: PlaceKind | null, symbol: DrawnSymbol | null): NameLook {
  const isRegion = kind?.role === 'region' && symbol !== OPEN_RING;
  const size = isRegion ? SIZE.region : kind?.role === 'hub' ? SIZE.hub : SIZE.other;
  return { size, spacing: isRegion ? SPACED : 0 };
}

/** About how wide a name is on the map, in CSS pixels. */
export function nameWidth(text: string, { size, spacing }: NameLook): number {
  const letters = spacing > 0 ? text.toUpperCase() : text;
  return (textWidth(letters) * size) / 12 + [...text].length * spacing * size;
}
