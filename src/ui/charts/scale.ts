/** A linear map from a domain to a range of pixels. */
export type Scale = (value: number) => number;

/** The scale that carries 0 to `from` and `most` to `to`; all to `from` where there is nothing. */
export function fromZero(most: number, from: number, to: number): Scale {
  return (value) => (most > 0 ? from + (value / most) * (to - from) : from);
}

/** Pixels to two decimals, so that drawings stay short. */
export function px(value: number): number {
  return Number(value.toFixed(2)) + 0;
}

/** The path of an interval that stands upright: a line with a bar `half` wide at either end. */
export function uprightWhisker(x: number, low: number, high: number, half: number): string {
  return `M${x - half} ${low}h${2 * half}M${x} ${low}V${high}M${x - half} ${high}h${2 * half}`;
}

/** The path of an interval that lies, with bars at its ends. */
export function lyingWhisker(y: number, low: number, high: number, half: number): string {
  return `M${low} ${y - half}V${y + half}M${low} ${y}H${high}M${high} ${y - half}V${y + half}`;
}

/** Steps between marks of an axis, times powers of ten. */
const STEPS = [1, 2, 5, 10];

/** Round values between two others, three or so. */
export function ticksBetween(low: number, high: number): number[] {
  const rough = (high - low) / 3;
  if (!(rough > 0)) return [];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough) ?? 10);
  const from = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - from + 1 }, (_, index) =>
    Number(((from + index) * step).toPrecision(12)),
  );
}

/**
 * Positions moved as little as it takes to lie a gap apart within a range, in the order of the given
 * ones; where the range is too short for all, beyond its start.
 */
export function keptApart(
  positions: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
): number[] {
  const order = positions.map((_, index) => index);
  order.sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placed: number[] = [];
  let next = from;
  for (const index of order) {
    placed[index] = Math.max(next, positions[index] ?? 0);
    next = placed[index] + gap;
  }
  let most = to;
  for (const index of order.reverse()) {
    placed[index] = Math.min(most, placed[index] ?? 0);
    most = placed[index] - gap;
  }
  return placed;
}
