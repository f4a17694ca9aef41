import type { Box } from '../geometry/box';
import { pointBetween, type Point } from '../geometry/geometry';
import { distance, type Frame } from '../geometry/screen-line';

/** Points of a line are looked at no farther apart than this, in CSS pixels. */
const STEP = 4;

/** How near to a line words may come, in CSS pixels. */
const NEAR = 2;

/** The side of the squares by which points are found, in CSS pixels. */
const SQUARE = 32;

/** A point of a line, and which line it is of. */
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly line: number;
}

/** The lines of a map, for those that words would lie on. */
export class LineInk {
  /** How many lines there are. */
  readonly size: number;
  /** The dots of each square that has some. */
  readonly #squares = new Map<number, Dot[]>();
  /** The look at which each line was met last. */
  readonly #metAt: Uint32Array;
  #looks = 0;

  /** `frame`: of parts beyond it nothing is known. */
  constructor(lines: readonly (readonly Point[])[], frame?: Frame) {
    this.size = lines.length;
    this.#metAt = new Uint32Array(lines.length);
    for (const [line, points] of lines.entries()) {
      for (const [x, y] of dotsOf(points, frame)) {
        const key = keyOf(squareAt(x), squareAt(y));
        const dots = this.#squares.get(key);
        if (dots) dots.push({ x, y, line });
        else this.#squares.set(key, [{ x, y, line }]);
      }
    }
  }

  /** How many lines run through a box, or one of several, or as good as touch it. */
  under(...boxes: readonly Box[]): number {
    return this.#look(boxes).lines;
  }

  /** How many lines run through a box, and about how long all together, in CSS pixels. */
  through(box: Box): { readonly lines: number; readonly length: number } {
    return this.#look([box]);
  }

  #look(boxes: readonly Box[]): { readonly lines: number; readonly length: number } {
    this.#looks += 1;
    let [lines, length] = [0, 0];
    for (const [left, top, right, bottom] of boxes) {
      const [west, north, east, south] = [left - NEAR, top - NEAR, right + NEAR, bottom + NEAR];
      for (let column = squareAt(west); column <= squareAt(east); column++) {
        for (let row = squareAt(north); row <= squareAt(south); row++) {
          for (const { x, y, line } of this.#squares.get(keyOf(column, row)) ?? []) {
            if (x <= west || x >= east || y <= north || y >= south) continue;
            length += STEP;
            if (this.#metAt[line] === this.#looks) continue;
            this.#metAt[line] = this.#looks;
            lines += 1;
          }
        }
      }
    }
    return { lines, length };
  }
}

function squareAt(value: number): number {
  return Math.floor(value / SQUARE);
}

/** One number for a square; that far squares may share one does no harm, as each dot is looked at. */
function keyOf(column: number, row: number): number {
  return column * 0x10000 + row;
}

/** Points of a line no farther apart than a step, of its parts that may lie in a frame. */
function* dotsOf(line: readonly Point[], frame: Frame | undefined): Generator<Point> {
  let [from] = line;
  for (const to of line) {
    if (from && !(frame && isBeside(from, to, frame))) {
      const parts = Math.max(1, Math.ceil(distance(from, to) / STEP));
      for (let part = 1; part <= parts; part++) yield pointBetween(from, to, part / parts);
    }
    from = to;
  }
}

/** True where both points lie beyond one side of a frame. */
function isBeside([x, y]: Point, [toX, toY]: Point, { width, height }: Frame): boolean {
  return (
    Math.max(x, toX) < -NEAR ||
    Math.min(x, toX) > width + NEAR ||
    Math.max(y, toY) < -NEAR ||
    Math.min(y, toY) > height + NEAR
  );
}
