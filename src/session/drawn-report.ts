/** Up to so many flows are drawn each by itself; of more, their sums. */
export const FEW = 400;

/** What the map has drawn of flows too many to be drawn each by itself. */
export interface DrawnReport {
  /** Lines on the map, and the flows that are part of them. */
  readonly bundles: number;
  readonly flows: number;
  /** Of how many lines with an end in sight. */
  readonly ofBundles: number;
  /** All flows that the reader's choices let through. */
  readonly chosen: number;
  /** Flows with an end in sight that are in none of these lines, as theirs are smaller. */
  readonly smaller: number;
  /** Flows that run within a cluster of places. */
  readonly inside: number;
  /** What widths measure, and the amount that is drawn widest; unit null: numbers of flows. */
  readonly unit: string | null;
  readonly widest: number;
}
