import type { Category, Status } from '../model/flow';

/** A dash pattern: lengths on, off, on, off in CSS pixels; empty for a solid line. */
export type Dash = readonly number[];

/** How far a flow has come, by dash: the more certain, the more ink. */
export const STATUS_DASH: Readonly<Record<Status, Dash>> = {
  operating: [],
  signed: [9, 4],
  planned: [3, 4],
};

/** Over the dash of the status: a line of unknown magnitude is thin and finely broken. */
export const UNKNOWN_DASH: Readonly<Record<Status, Dash>> = {
  operating: [14, 2.5],
  signed: [9, 3, 2, 3],
  planned: [1.8, 3.6],
};

/** The dash of a flow by its status, and by whether its magnitude is known. */
export function dashOf(status: Status, isKnown: boolean): Dash {
  return (isKnown ? STATUS_DASH : UNKNOWN_DASH)[status];
}

/** Length of an arrowhead in CSS pixels: the same for every flow, at every zoom. */
export const HEAD_LENGTH = 11;

/** A corner of a head in head lengths: the tip is at 0, 0 and the line comes from the left. */
type Corner = readonly [x: number, y: number];

/** One head a category, as the second cue beside its hue. At most six corners each. */
export const HEADS: Readonly<Record<Category, readonly Corner[]>> = {
  industry: [
    [0, 0],
    [-1, 0.46],
    [-1, -0.46],
  ],
  market: [
    [0, 0],
    [-1.1, 0.52],
    [-0.72, 0],
    [-1.1, -0.52],
  ],
  services: [
    [0, 0],
    [-0.58, 0.46],
    [-1.16, 0],
    [-0.58, -0.46],
  ],
  innovation: [
    [0, 0],
    [-0.72, 0.58],
    [-1.12, 0.58],
    [-0.42, 0],
    [-1.12, -0.58],
    [-0.72, -0.58],
  ],
  capital: [
    [0, 0],
    [-0.46, 0.46],
    [-1, 0.46],
    [-1, -0.46],
    [-0.46, -0.46],
  ],
  resources: [
    [0, 0],
    [-1.3, 0.36],
    [-1.3, -0.36],
  ],
};

/** How far into the head the line runs, in head lengths from the tip, so that the two join. */
export const HEAD_JOINT = 0.5;
