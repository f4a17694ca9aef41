import type { Contestant } from '../pages/shared/contestant.ts';
import { watchFrames } from './frames.ts';
import { distance, takePicture, type Picture } from './picture.ts';

/** So long must the picture stay as it is to be taken for the final one. */
const QUIET = 500;

interface Taken {
  readonly picture: Picture;
  /** When it was complete, without what looking at those before it took. */
  readonly at: number;
}

/**
 * Hides the flows of one category and gives the milliseconds until the frame that shows it: the
 * first that is nearer to the final picture than a tenth of the way. Null where nothing changed
 * within `longest` milliseconds.
 */
export async function toggle(contestant: Contestant, longest: number): Promise<number | null> {
  if (!contestant.toggle) return null;
  const before = await pictureNow(contestant, longest);
  if (!before) return null;
  const taken: Taken[] = [];
  await betweenFrames();
  const start = performance.now();
  let looking = 0;
  let changed = start;
  contestant.toggle(false);
  await new Promise<void>((resolve) => {
    const stop = watchFrames(() => {
      const began = performance.now();
      const picture = takePicture();
      const ended = performance.now();
      if (picture) {
        const last = taken.at(-1)?.picture ?? before;
        if (distance(last, picture) > 0) {
          taken.push({ picture, at: ended - start - looking - timeOfLook() });
          changed = performance.now();
        }
      }
      looking += performance.now() - began;
      const isQuiet = taken.length > 0 && performance.now() - changed > QUIET;
      if (isQuiet || performance.now() - start > longest) {
        stop();
        resolve();
      }
    });
  });
  const last = taken.at(-1);
  if (!last) return null;
  const way = distance(before, last.picture);
  const painted = taken.find(({ picture }) => distance(picture, last.picture) <= way / 10);
  return painted?.at ?? null;
}

/** What looking takes where all is drawn already: one that comes first waits for the drawing, too. */
function timeOfLook(): number {
  const began = performance.now();
  takePicture();
  return performance.now() - began;
}

/** A browser hands on a click between two frames, never while it runs what a page has for one. */
function betweenFrames(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The picture as it stands, drawn once more if need be. */
function pictureNow(contestant: Contestant, longest: number): Promise<Picture | null> {
  return new Promise((resolve) => {
    const start = performance.now();
    const stop = watchFrames(() => {
      const picture = takePicture();
      if (!picture && performance.now() - start < longest) {
        contestant.redraw?.();
        return;
      }
      stop();
      resolve(picture);
    });
  });
}
