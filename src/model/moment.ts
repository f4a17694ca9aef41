/** A moment as precise as its source gives it: a year, a month or a day. */
export interface Moment {
  /** ISO 8601, cut to what is known: `2003`, `2014-07` or `2014-07-17`. */
  readonly iso: string;
  readonly year: number;
}

const ISO = /^(\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads an ISO date of any precision; null where the text is none. */
export function parseMoment(text: string): Moment | null {
  const match = ISO.exec(text);
  return match ? { iso: text, year: Number(match[1]) } : null;
}
