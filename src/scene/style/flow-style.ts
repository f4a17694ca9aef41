import type { DashName, HeadName } from '../../model/facet';

/** How a line is stroked: its width, and lengths on, off, on, off in CSS pixels; none if solid. */
export interface Stroke {
  readonly width: number;
  readonly pattern: readonly number[];
  /** True where it is a row of round dots, each as wide as the line. */
  readonly isDotted: boolean;
}

const PATTERN: Readonly<Record<DashName, readonly number[]>> = {
  solid: [],
  long: [9, 4],
  short: [],
  mixed: [9, 3, 2, 3],
  fine: [4, 4],
  sparse: [],
  ticks: [3, 9],
  pairs: [7, 2.5, 7, 9],
};

/** The stroke of a line of a width; dots are a little wider, as they have the least ink. */
export function strokeOf(dash: DashName, width: number): Stroke {
  if (dash !== 'short' && dash !== 'sparse') {
    return { width, pattern: PATTERN[dash], isDotted: false };
  }
  const dot = width + 0.6;
  const apart = Math.max(5, 1.25 * dot + 2);
  return { width: dot, pattern: [0.1, dash === 'short' ? apart : 2 * apart], isDotted: true };
}

/** Widths of lines in CSS pixels: of an amount that is not given, and of one without a scale. */
export const LINE_WIDTH = { known: 3, unknown: 1.75 } as const;

/** How far the rim in the colour of the halo reaches around lines and heads, in CSS pixels. */
export const RIM = 1.3;
export const RIM_OPACITY = 0.85;

/** The opacity of a line that others stand out from; it has no head. */
export const MUTED = 0.3;

/** How what is selected stands out: a wider line, a wider rim, larger heads; in CSS pixels. */
export const SELECTED = { wider: 1.5, rim: 2.5, head: 13 } as const;

/** The disc that numbers the flows of one line, and its text; in CSS pixels. */
export const DISC = { radius: 7.5, text: 11 } as const;

/** Length of an arrowhead in CSS pixels: the same for every flow, at every zoom. */
export const HEAD_LENGTH = 11;

/** Heads of wide lines grow with them: this many lengths, and more with each pixel of width. */
export const HEAD_GROWTH = { from: 0.5, perPixel: 0.13 } as const;

/** A line shorter than this many head lengths for each of its heads has smaller ones. */
export const HEAD_ROOM = 1.6;

/** A corner of a head in head lengths: the tip is at 0, 0 and the line comes from the left. */
type Corner = readonly [x: number, y: number];

/** The outline of a head: the half on its right, from the tip back to the line; or all of it. */
interface HeadOutline {
  readonly isWhole: boolean;
  readonly corners: readonly Corner[];
}

/**
 * Heads are the second cue beside the hue of a layer. All are of one family, so that none is taken
 * for the symbol of a place. At most eight corners each.
 */
export const HEAD_OUTLINES: Readonly<Record<HeadName, HeadOutline>> = {
  triangle: half([0, 0], [-1, 0.46], [-1, 0]),
  dart: half([0, 0], [-1.1, 0.55], [-0.65, 0]),
  chevron: half([0, 0], [-0.78, 0.54], [-0.96, 0.38], [-0.36, 0]),
  double: half(
    [0, 0],
    [-0.66, 0.46],
    [-0.84, 0.32],
    [-0.44, 0.08],
    [-0.62, 0.08],
    [-1.16, 0.46],
    [-1.34, 0.32],
    [-0.82, 0],
  ),
  barred: half([0, 0], [0, 0.5], [-0.2, 0.5], [-0.2, 0.08], [-1.1, 0.46], [-1.1, 0]),
  half: {
    isWhole: true,
    corners: [
      [0, 0],
      [-1.2, 0.5],
      [-0.92, 0],
      [-0.92, -0.08],
      [-0.2, -0.08],
    ],
  },
};

function half(...corners: readonly Corner[]): HeadOutline {
  return { isWhole: false, corners };
}

/** All corners of a head around, from its tip. */
export function headCorners(head: HeadName): readonly Corner[] {
  const { isWhole, corners } = HEAD_OUTLINES[head];
  if (isWhole) return corners;
  const others = corners.filter(([, y]) => y > 0).map(([x, y]): Corner => [x, -y]);
  return [...corners, ...others.reverse()];
}

/**
 * How far the line runs short of the tip, in CSS pixels, so that the two join: a wide line ends
 * where the head is as wide.
 */
export function headJoint(size: number, width: number): number {
  return Math.max(HEAD_JOINT * size, width);
}

/** `headJoint` of a narrow line, in head lengths. */
export const HEAD_JOINT = 0.3;
