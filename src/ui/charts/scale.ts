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
