import type { Years } from '../../model/extent';

/** A year to go on to, and how long to stay at the one before it, in milliseconds. */
export interface Step {
  readonly year: number;
  readonly after: number;
}

/** How the years play. */
export interface Score {
  readonly last: number;
  /** The years in which something begins; playing lingers on them. */
  readonly marks: ReadonlySet<number>;
  /** Whether the reader asks for less motion: then only the marked years are shown, each for long. */
  readonly still: boolean;
  /** What the usual times are multiplied by: `paceOf`. */
  readonly pace: number;
}

/** How long playing stays at a year, and at one in which something begins; milliseconds. */
const PASSING = 220;
const LINGERING = 1300;

/** Playing takes no longer than this, however many years there are; milliseconds. */
const LONGEST = 40_000;

/** By how much playing all of these years has to be hurried; 1: not at all. */
export function paceOf([first, last]: Years, marks: ReadonlySet<number>): number {
  const usual = (last - first) * PASSING + marks.size * (LINGERING - PASSING);
  return Math.min(1, LONGEST / usual);
}

/** What follows a year while the years play; null at the end. */
export function stepAfter(year: number, { last, marks, still, pace }: Score): Step | null {
  if (year >= last) return null;
  if (!still) {
    return { year: year + 1, after: pace * (marks.has(year) ? LINGERING : PASSING) };
  }
  const next = [...marks].filter((each) => each > year && each <= last);
  return { year: Math.min(last, ...next), after: LINGERING };
}
