/** One class of values: those from `low` up to, but not including, `high`; the last holds both. */
export interface ValueClass {
  readonly low: number;
  readonly high: number;
}

/** Most classes that an eye keeps apart on a map. */
const MOST = 5;
const MOST_EACH_SIDE = 3;
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Classes of equal width with round bounds, over all values; with a middle, as many on either
 * side of it, but none below zero where no value is. Values of every year go in, so that a colour means the same in all of them.
 */
export function classesOf(values: readonly number[], middle: number | null): ValueClass[] {
  if (values.length === 0) return [];
  const least = Math.min(...values);
  const most = Math.max(...values);
  const noise = 1e-9 * Math.max(1, ...[least, most, middle ?? 0].map(Math.abs));
  const whole = (classes: ValueClass[]) => holding(classes, least, most);
  if (middle !== null) {
    const reach = Math.max(Math.abs(least - middle), Math.abs(most - middle));
    const fits = (width: number) => reach <= MOST_EACH_SIDE * width;
    const step = reach > noise ? roundStep(reach / MOST_EACH_SIDE, fits) : 1;
    // Of what cannot be negative no class begins below zero.
    const isPositive = middle > 0 && least >= 0;
    const below = isPositive ? Math.min(MOST_EACH_SIDE, ceil(middle / step)) : MOST_EACH_SIDE;
    const classes = whole(steps(middle, step, -below, MOST_EACH_SIDE));
    return isPositive ? classes.map((each) => ({ ...each, low: Math.max(0, each.low) })) : classes;
  }
  const count = (width: number) => Math.max(1, ceil(most / width) - floor(least / width));
  const spread = most - least;
  const step = spread > noise ? roundStep(spread / MOST, (width) => count(width) <= MOST) : 1;
  const first = floor(least / step);
  return whole(steps(0, step, first, first + count(step)));
}

/** The classes with their ends moved to the least and the most, which may miss them by a digit. */
function holding(classes: ValueClass[], least: number, most: number): ValueClass[] {
  return classes.map(({ low, high }, at) => ({
    low: at === 0 ? Math.min(low, least) : low,
    high: at === classes.length - 1 ? Math.max(high, most) : high,
  }));
}

/** The class that a value is in, counted from 0; -1 where it is in none. */
export function classAt(classes: readonly ValueClass[], value: number): number {
  const last = classes.length - 1;
  return classes.findIndex(
    ({ low, high }, at) => low <= value && (value < high || (at === last && value === high)),
  );
}

/** Divisions lose the last digits; 0.6000000000000001 is no reason for one more class. */
const floor = (value: number) => Math.floor(Number(value.toPrecision(12)));
const ceil = (value: number) => Math.ceil(Number(value.toPrecision(12)));

/** The least round width, from `least` up, that fits. */
function roundStep(least: number, fits: (width: number) => boolean): number {
  const power = Math.floor(Math.log10(least));
  const widths = [power, power + 1].flatMap((exponent) =>
    STEPS.map((step) => Number((step * 10 ** exponent).toPrecision(3))),
  );
  return widths.find((width) => width >= least && fits(width)) ?? least;
}

function steps(origin: number, step: number, from: number, to: number): ValueClass[] {
  const bound = (at: number) => Number((origin + at * step).toPrecision(12));
  return Array.from({ length: to - from }, (_, index) => ({
    low: bound(from + index),
    high: bound(from + index + 1),
  }));
}
