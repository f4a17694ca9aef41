/** A moment as precise as its source gives it: a year, a month or a day. */
export interface Moment {
  /** ISO 8601, cut to what is known: `2003`, `2014-07` or `2014-07-17`. */
  readonly iso: string;
  readonly year: number;
}

/** Reads an ISO date of any precision in the Gregorian calendar; null for any other text. */
export function parseMoment(text: string): Moment | null {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return null;
  const date = new Date(text);
  // JavaScript takes 31 February for a day in March.
  const isInCalendar = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
  return isInCalendar ? { iso: text, year: date.getUTCFullYear() } : null;
}

/** True if all of `moment` lies before all of `other`: 2013 before 2014-07, but not 2014. */
export function isBefore(moment: Moment, other: Moment): boolean {
  const precision = Math.min(moment.iso.length, other.iso.length);
  return moment.iso.slice(0, precision) < other.iso.slice(0, precision);
}
