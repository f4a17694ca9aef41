import type { Browser, Page } from 'playwright-core';
import { cameraAt } from '../pages/shared/camera.ts';
import type { Camera } from '../pages/shared/contestant.ts';
import { MARKS } from '../probe/marks.ts';
import { watchScreen } from './screen.ts';
import { median } from './statistics.ts';

/** How long a map is moved, in milliseconds, and for how many frames at least. */
const GESTURE = { duration: 2500, leastFrames: 5 };

/** So many cameras of the gesture: more than frames that any map shows of it. */
const CAMERAS = Array.from({ length: 241 }, (_, at) => cameraAt(at / 240));

/** The median between the frames that the screen shows while a page's map is moved; milliseconds. */
export async function framesOf(browser: Browser, page: Page): Promise<number> {
  const watch = await watchScreen(browser);
  await page.evaluate(pan, { cameras: CAMERAS, marks: MARKS, ...GESTURE });
  const screen = await watch.stop();
  return median(screen.framesBetween(MARKS.gestureStart, MARKS.gestureEnd));
}

interface Panning {
  readonly cameras: readonly Camera[];
  readonly marks: typeof MARKS;
  readonly duration: number;
  readonly leastFrames: number;
}

/** Runs in the page, which needs no more of the bench: it knows its map, or how to look with it. */
async function pan({ cameras, marks, duration, leastFrames }: Panning): Promise<void> {
  const begun = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  performance.mark(marks.gestureStart);
  let now = begun;
  for (let frame = 0; now - begun < duration || frame < leastFrames; frame++) {
    const share = ((now - begun) / duration) % 1;
    const camera = cameras[Math.round((cameras.length - 1) * share)];
    if (camera && window.contestant) window.contestant.look(camera);
    else if (camera) window.atlasMap?.jumpTo({ ...camera, center: [camera.lng, camera.lat] });
    now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  }
  performance.mark(marks.gestureEnd);
}
