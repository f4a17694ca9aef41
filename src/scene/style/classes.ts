/** How many colours palette.css has: for classes of more and less, and for those about a middle. */
const COLOURS = { more: 5, side: 6 } as const;

/** The name of the colour of a class: `at` of `count`, spread over all colours there are. */
export function classColour(at: number, count: number, diverging: boolean): string {
  // Classes about a middle are whole above it; below it the outermost ones may be missing.
  if (diverging) return `side-${COLOURS.side - count + at}`;
  const last = COLOURS.more - 1;
  const step = count > 1 ? Math.round((at * last) / (count - 1)) : Math.floor(last / 2);
  return `more-${step}`;
}
