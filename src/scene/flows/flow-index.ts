import type { FlowMark } from './flow-mark';
import { boundsOf } from '../geometry/box';
import { curveBetween, isLoop } from '../geometry/geometry';

/**
 * The boxes of flows in the Mercator square, so that most need no closer look. One flat list of
 * numbers, as there may be a hundred thousand.
 */
export class FlowIndex {
  readonly #marks: readonly FlowMark[];
  readonly #boxes: Float64Array;

  constructor(marks: readonly FlowMark[]) {
    this.#marks = marks;
    this.#boxes = new Float64Array(4 * marks.length);
    marks.forEach((mark, index) => {
      const curve = curveBetween(mark.origin, mark.destination, mark.curvature);
      // Loops have a size on screen only, so they are always worth a look.
      const box = isLoop(curve) ? [-Infinity, -Infinity, Infinity, Infinity] : boundsOf(curve);
      this.#boxes.set(box, 4 * index);
    });
  }

  /** The flows whose box meets a box, in their order. */
  near(left: number, top: number, right: number, bottom: number): FlowMark[] {
    const boxes = this.#boxes;
    return this.#marks.filter((_, index) => {
      const at = 4 * index;
      return (
        (boxes[at] ?? 0) <= right &&
        (boxes[at + 1] ?? 0) <= bottom &&
        (boxes[at + 2] ?? 0) >= left &&
        (boxes[at + 3] ?? 0) >= top
      );
    });
  }
}
