/** What can be said of rows that were read. Each has its sentence in every language. */
export type CauseCode =
  // Rows that are not drawn.
  | 'unknown-place'
  | 'ambiguous-place'
  | 'missing-place'
  | 'several-lines'
  | 'place-without-position'
  | 'not-a-number'
  | 'negative'
  | 'not-a-date'
  | 'zero'
  // Rows that are drawn, but of which something is to be said.
  | 'unknown-amount'
  | 'repeated-pair'
  | 'repaired-code'
  | 'former-name'
  | 'short-row'
  | 'long-row'
  // Places.
  | 'swapped-degrees'
  | 'null-island'
  | 'not-a-position'
  | 'metres'
  | 'doubled-place'
  // The whole file.
  | 'two-readings'
  | 'unused-column'
  | 'left-out-sums';

/** Where something was found: a fault for one cell, or an example of many. */
export interface Example {
  readonly file: string;
  /** As a spreadsheet counts, from 1; null: the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string;
  /** What would have been right, or what it was read as; empty where nothing can be said. */
  readonly expected: string;
}

/** All rows of which the same is to be said. */
export interface Cause {
  readonly code: CauseCode;
  /**
   * `lost`: these rows are not drawn; `told`: they are, as they were read; `left-out`: these are no
   * rows of flows, and were not used.
   */
  readonly effect: 'lost' | 'told' | 'left-out';
  readonly count: number;
  /** What the amounts of these rows add up to. */
  readonly sum: number;
  /** The first of each different thing that was found, and how many rows have it. */
  readonly examples: readonly (Example & { readonly times: number })[];
  /** How many different things there are beyond the examples. */
  readonly more: number;
}

/** What became of the rows: each is counted once. */
export interface Counts {
  readonly rows: number;
  /** Flows on the map with an amount, each with the rows that were added to it. */
  readonly drawn: number;
  /** Rows that were added to an earlier one of the same places, time and kind. */
  readonly merged: number;
  readonly zero: number;
  /** Rows without an amount: drawn as such. */
  readonly unknown: number;
  readonly refused: number;
  /** All amounts that could be read, of rows drawn or not; negative ones left out. */
  readonly sum: number;
}

export interface Report {
  readonly counts: Counts;
  /** What costs most first. */
  readonly causes: readonly Cause[];
}

const EXAMPLES = 20;

/** Gathers what is to be said of rows, by cause. */
export class Findings {
  readonly #causes = new Map<CauseCode, { -readonly [Key in keyof Cause]: Cause[Key] }>();
  readonly #examples = new Map<CauseCode, Map<string, Example & { times: number }>>();

  /**
   * Notes a finding of some rows, whose amounts add up to `sum`; what was found before is only
   * counted. Without an example the rows are counted beyond the examples.
   */
  add(
    code: CauseCode,
    effect: Cause['effect'],
    example: Example | null,
    { times = 1, sum = 0 }: { readonly times?: number; readonly sum?: number } = {},
  ): void {
    const cause = this.#causes.get(code) ?? {
      code,
      effect,
      count: 0,
      sum: 0,
      examples: [],
      more: 0,
    };
    this.#causes.set(code, cause);
    cause.count += times;
    cause.sum += sum;
    const examples = this.#examples.get(code) ?? new Map<string, Example & { times: number }>();
    this.#examples.set(code, examples);
    const key = example && `${example.column}\n${example.found}`;
    const known = key === null ? undefined : examples.get(key);
    if (known) known.times += times;
    else if (example && key !== null && examples.size < EXAMPLES) {
      examples.set(key, { ...example, times });
    } else cause.more++;
  }

  /** The causes, what costs most first: by its sum, and then by its rows. */
  causes(): readonly Cause[] {
    return [...this.#causes.values()]
      .map((cause) => ({
        ...cause,
        examples: [...(this.#examples.get(cause.code)?.values() ?? [])].sort(
          (a, b) => b.times - a.times,
        ),
      }))
      .sort(
        (a, b) =>
          Number(b.effect === 'lost') - Number(a.effect === 'lost') ||
          b.sum - a.sum ||
          b.count - a.count,
      );
  }
}
