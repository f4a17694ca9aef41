import type { ColourRegions } from '../../../scene/region-classes';
import type { Unit } from '../ground';
import type { drawPicture } from './picture';

/** What draws the picture of a page. */
export interface Pen {
  readonly drawPicture: typeof drawPicture;
  readonly regionClasses: ColourRegions;
  /** Fetches the land of the world; `root`: the path of the site, without a slash at its end. */
  readonly loadWorld: (root: string) => Promise<readonly Unit[]>;
}

let pen: Pen | null = null;

/** What draws pictures, if it has been loaded. */
export function penAtHand(): Pen | null {
  return pen;
}

/** Loads what draws pictures: a page that shows the served one needs none of it. */
export async function loadPen(): Promise<Pen> {
  const [{ drawPicture }, { regionClasses }, { loadWorld }] = await Promise.all([
    import('./picture'),
    import('../../../scene/region-classes'),
    import('./world'),
  ]);
  pen = { drawPicture, regionClasses, loadWorld };
  return pen;
}
