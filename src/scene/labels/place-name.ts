import type { Box } from '../geometry/box';
import { textBox, type Anchor } from './beside';
import { nameWidth, type NameLook } from './name-look';
import type { Leader } from './name-spots';

/** The name of a place beside its symbol. */
export interface PlaceName extends Anchor, NameLook {
  readonly id: string;
  readonly text: string;
  /** What joins it to its symbol where it stands off that; null beside it. */
  readonly leader: Leader | null;
}

/** What a name covers. */
export function nameBox(name: PlaceName): Box {
  return textBox(name, { width: nameWidth(name.text, name), size: name.size });
}
