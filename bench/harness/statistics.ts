/** The value below which the given share of all lies, between two in proportion. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('No values.');
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const [low, high] = [Math.floor(position), Math.ceil(position)];
  const [below, above] = [sorted[low] as number, sorted[high] as number];
  return below + (above - below) * (position - low);
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** How far apart each is from the one before it. */
export function intervals(times: readonly number[]): number[] {
  return times.slice(1).map((time, index) => time - (times[index] as number));
}
