/** The largest number of the form 1, 2 or 5 × 10ⁿ that is not above a value. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}

/** The largest number of one digit before zeros that is not above a value: 44 gives 40. */
function toOneDigit(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return Number((Math.floor(value / power) * power).toPrecision(1));
}

/** Round amounts to show the widths of, from the largest down: about all, a quarter, a sixteenth. */
export function roundSteps(most: number): number[] {
  return [...new Set([toOneDigit(most), ...[most / 4, most / 16].map(roundDown)])];
}
