/** Of the symbols of clusters, in CSS pixels. */
export const CLUSTER_RADIUS = { least: 6, perDoubling: 1.5 } as const;

/** The radius of a cluster's symbol in CSS pixels: it grows with the number of places, slowly. */
export function clusterRadius(size: number): number {
  return CLUSTER_RADIUS.least + CLUSTER_RADIUS.perDoubling * Math.log2(Math.max(1, size));
}
