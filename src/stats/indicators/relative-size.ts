import { sum, type Quantity } from '../quantity';

/** Each of several quantities as a multiple of their mean. */
export function relativeSizes(all: readonly Quantity[]): Quantity[] {
  const total = sum(all);
  return all.map((each) => each.over(total).scaled(all.length));
}
