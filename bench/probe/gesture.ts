import { intervals } from '../harness/statistics.ts';
import { cameraAt, HOME } from '../pages/shared/camera.ts';
import type { Contestant } from '../pages/shared/contestant.ts';
import { watchFrames } from './frames.ts';

export interface GestureOptions {
  readonly duration: number;
  /** A slow contestant may go on until it has this many frames, */
  readonly leastFrames: number;
  /** but no longer than so many milliseconds. */
  readonly longest: number;
}

/**
 * Moves the camera in every frame that the browser calls for; gives the times between these calls,
 * in milliseconds.
 */
export function gesture(contestant: Contestant, options: GestureOptions): Promise<number[]> {
  return new Promise((resolve) => {
    const starts: number[] = [];
    const stop = watchFrames((start) => {
      starts.push(start);
      const first = starts[0] as number;
      const passed = start - first;
      const isDone = passed >= options.duration && starts.length > options.leastFrames;
      if (isDone || passed >= options.longest) {
        stop();
        contestant.look(HOME);
        resolve(intervals(starts));
        return;
      }
      contestant.look(cameraAt(passed / options.duration));
    });
  });
}
