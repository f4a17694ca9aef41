import type { Years } from '../../model/extent';

/** As many labels of years fit along a phone. */
const MOST = 6;

/** Round steps between years. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** Years to be named along a scale: the first, the last, and round ones that keep off both. */
export function ticksOf([first, last]: Years): number[] {
  const step = STEPS.find((each) => (last - first) / each <= MOST) ?? last - first;
  const round = Array.from(
    { length: Math.floor(last / step) - Math.ceil(first / step) + 1 },
    (_, index) => (Math.ceil(first / step) + index) * step,
  );
  const room = step * 0.45;
  return [first, ...round.filter((each) => each - first >= room && last - each >= room), last];
}
