import type { DashName, HeadName } from '../../model/facet';

/** A dash pattern: lengths on, off, on, off in CSS pixels; empty for a solid line. */
export type Dash = readonly number[];

export const DASH: Readonly<Record<DashName, Dash>> = {
  solid: [],
  long: [9, 4],
  short: [3, 4],
  mixed: [9, 3, 2, 3],
};

/** Widths of lines that stand for no amount, in CSS pixels. */
export const LINE_WIDTH = { known: 2.6, unknown: 3 } as const;

/**
 * A line of unknown magnitude is hollow: its core, this share of its width, has the colour of the
 * land. The dash is left to progress alone, as two meanings in one dash cannot be told apart.
 */
export const HOLLOW_CORE = 0.4;

/** Length of an arrowhead in CSS pixels: the same for every flow, at every zoom. */
export const HEAD_LENGTH = 11;

/** A line shorter than this many head lengths for each of its heads has smaller ones. */
export const HEAD_ROOM = 1.6;

/** A corner of a head in head lengths: the tip is at 0, 0 and the line comes from the left. */
type Corner = readonly [x: number, y: number];

/** Heads are the second cue beside the hue of a layer. At most six corners each. */
export const HEAD_OUTLINES: Readonly<Record<HeadName, readonly Corner[]>> = {
  triangle: [
    [0, 0],
    [-1, 0.46],
    [-1, -0.46],
  ],
  dart: [
    [0, 0],
    [-1.1, 0.52],
    [-0.72, 0],
    [-1.1, -0.52],
  ],
  diamond: [
    [0, 0],
    [-0.58, 0.46],
    [-1.16, 0],
    [-0.58, -0.46],
  ],
  chevron: [
    [0, 0],
    [-0.72, 0.58],
    [-1.12, 0.58],
    [-0.42, 0],
    [-1.12, -0.58],
    [-0.72, -0.58],
  ],
  block: [
    [0, 0],
    [-0.46, 0.46],
    [-1, 0.46],
    [-1, -0.46],
    [-0.46, -0.46],
  ],
  needle: [
    [0, 0],
    [-1.3, 0.36],
    [-1.3, -0.36],
  ],
};

/** How far into the head the line runs, in head lengths from the tip, so that the two join. */
export const HEAD_JOINT = 0.5;
