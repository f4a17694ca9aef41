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
}

const PASSING = 220;
const LINGERING = 1300;

/** What follows a year while the years play; null at the end. */
export function stepAfter(year: number, { last, marks, still }: Score): Step | null {
  if (year >= last) return null;
  const after = still || marks.has(year) ? LINGERING : PASSING;
  if (!still) return { year: year + 1, after };
  const next = [...marks].filter((each) => each > year && each <= last);
  return { year: Math.min(last, ...next), after };
}
