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
