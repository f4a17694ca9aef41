import type { Category, Status } from '../../model/flow';

/** A dash pattern: lengths on, off, on, off in CSS pixels; empty for a solid line. */
export type Dash = readonly number[];

/** How far a flow has come, by dash: the more certain, the more ink. */
export const STATUS_DASH: Readonly<Record<Status, Dash>> = {
  operating: [],
  signed: [9, 4],
  planned: [3, 4],
};

/** Widths of lines that stand for no amount, in CSS pixels. */
export const LINE_WIDTH = { known: 2.6, unknown: 3 } as const;

/**
 * A line of unknown magnitude is hollow: its core, this share of its width, has the colour of the
 * land. The dash is left to the status alone, as two meanings in one dash cannot be told apart.
 */
export const HOLLOW_CORE = 0.4;

/** Length of an arrowhead in CSS pixels: the same for every flow, at every zoom. */
export const HEAD_LENGTH = 11;

/** A line shorter than this many head lengths for each of its heads has smaller ones. */
export const HEAD_ROOM = 1.6;

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
