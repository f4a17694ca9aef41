import { overlap, type Box } from '../geometry/box';

/** Keeps labels apart: who comes first has the room. */
export class Room {
  readonly #taken: Box[] = [];
  readonly #within: Box;

  /** `within`: what no label may reach out of; anywhere where that is not said. */
  constructor(within: Box = [-Infinity, -Infinity, Infinity, Infinity]) {
    this.#within = within;
  }

  /** How much is in the way of a box: what it would cover, and the edge if it reaches out. */
  inTheWay(box: Box): number {
    return this.#taken.filter((other) => overlap(box, other)).length + (this.#holds(box) ? 0 : 1);
  }

  /** True where nothing is in the way of a box. */
  isFree(box: Box): boolean {
    return this.#holds(box) && !this.#taken.some((other) => overlap(box, other));
  }

  #holds(box: Box): boolean {
    const [left, top, right, bottom] = this.#within;
    return box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom;
  }

  /** Takes a box, unless it covers one that is taken or reaches out of the room. */
  take(box: Box): boolean {
    const isFree = this.isFree(box);
    if (isFree) this.#taken.push(box);
    return isFree;
  }

  /** Takes a box whatever lies there. */
  reserve(box: Box): void {
    this.#taken.push(box);
  }
}
