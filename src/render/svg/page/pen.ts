import type { ColourRegions } from '../../../scene/region-classes';
import type { drawPicture } from './picture';

/** What draws the picture of a page. */
export interface Pen {
  readonly drawPicture: typeof drawPicture;
  readonly regionClasses: ColourRegions;
}

let pen: Pen | null = null;

/** What draws pictures, if it has been loaded. */
export function penAtHand(): Pen | null {
  return pen;
}

/** Loads what draws pictures: a page that shows the served one needs none of it. */
export async function loadPen(): Promise<Pen> {
  const [{ drawPicture }, { regionClasses }] = await Promise.all([
    import('./picture'),
    import('../../../scene/region-classes'),
  ]);
  pen = { drawPicture, regionClasses };
  return pen;
}
