import type { Paint } from '../arrow.ts';
import type { Geography } from '../ground.ts';
import type { Lettering } from './lettering.ts';

/** What cards are drawn with. */
export interface CardTools {
  readonly land: Geography;
  readonly lettering: Lettering;
  readonly paint: Paint;
  /** The mark of the site as SVG. */
  readonly mark: string;
}
