import type { Category, Direction, Flow, Magnitude, Status } from '../model/flow';
import type { Localized } from '../model/localized';
import type { Moment } from '../model/moment';

/** A column of few different values: each value once, and for each row the number of its value. */
interface Coded<Value> {
  readonly values: readonly Value[];
  readonly at: Uint32Array;
}

/** What ends a row's text; no text holds it. */
const END = '\u001e';

const TEXTS = {
  id: (flow: Flow) => flow.id,
  nameEn: (flow: Flow) => flow.name.en,
  nameZh: (flow: Flow) => flow.name.zh,
  summaryEn: (flow: Flow) => flow.summary.en,
  summaryZh: (flow: Flow) => flow.summary.zh,
} as const;
type TextColumn = keyof typeof TEXTS;

/**
 * Flows as columns: a hundred thousand cross from one thread to another in a blink, where as many
 * objects would hold up the window for a second.
 */
export interface FlowColumns {
  readonly count: number;
  /** The texts of all rows of a column in one. */
  readonly texts: Readonly<Record<TextColumn, string>>;
  readonly origin: Coded<string>;
  readonly destination: Coded<string>;
  readonly direction: Coded<Direction>;
  readonly category: Coded<Category>;
  readonly sector: Coded<string>;
  readonly start: Coded<Moment | null>;
  readonly end: Coded<Moment | null>;
  readonly status: Coded<Status>;
  /** NaN where unknown. */
  readonly magnitude: Float64Array;
  readonly unit: Coded<string>;
  readonly mechanism: Coded<string>;
  readonly source: Coded<string>;
  readonly caveat: Coded<Localized | null>;
}

export function packFlows(rows: readonly Flow[]): FlowColumns {
  const text = (of: (flow: Flow) => string) => rows.map((flow) => withoutEnd(of(flow))).join(END);
  const same = <Value extends string>(value: Value) => value;
  const iso = (moment: Moment | null) => moment?.iso ?? '';
  return {
    count: rows.length,
    texts: {
      id: text(TEXTS.id),
      nameEn: text(TEXTS.nameEn),
      nameZh: text(TEXTS.nameZh),
      summaryEn: text(TEXTS.summaryEn),
      summaryZh: text(TEXTS.summaryZh),
    },
    origin: coded(rows, (flow) => flow.origin, same),
    destination: coded(rows, (flow) => flow.destination, same),
    direction: coded(rows, (flow) => flow.direction, same),
    category: coded(rows, (flow) => flow.category, same),
    sector: coded(rows, (flow) => flow.sector, same),
    start: coded(rows, (flow) => flow.start, iso),
    end: coded(rows, (flow) => flow.end, iso),
    status: coded(rows, (flow) => flow.status, same),
    magnitude: Float64Array.from(rows, ({ magnitude }) => magnitude?.value ?? NaN),
    unit: coded(rows, ({ magnitude }) => magnitude?.unit ?? '', same),
    mechanism: coded(rows, (flow) => flow.mechanism, same),
    source: coded(rows, (flow) => flow.source, same),
    caveat: coded(
      rows,
      (flow) => flow.caveat,
      (caveat) => (caveat === null ? '' : caveat.en + END + caveat.zh),
    ),
  };
}

/** No text of a sensible file holds a separator of records; one that does loses it. */
function withoutEnd(text: string): string {
  return text.includes(END) ? text.replaceAll(END, ' ') : text;
}

function coded<Value>(
  rows: readonly Flow[],
  valueOf: (flow: Flow) => Value,
  keyOf: (value: Value) => string,
): Coded<Value> {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  const at = Uint32Array.from(rows, (flow) => {
    const value = valueOf(flow);
    const key = keyOf(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(value) - 1;
  });
  return { values, at };
}

/** Flows by id, read from columns as they are asked for; each is one object for good. */
export class FlowTable implements ReadonlyMap<string, Flow> {
  readonly #columns: FlowColumns;
  readonly #texts = new Map<TextColumn, readonly string[]>();
  #rows: readonly FlowRow[] | null = null;
  #numbers: ReadonlyMap<string, number> | null = null;

  constructor(columns: FlowColumns) {
    this.#columns = columns;
  }

  get size(): number {
    return this.#columns.count;
  }

  get(id: string): Flow | undefined {
    const number = this.#byId().get(id);
    return number === undefined ? undefined : this.#all()[number];
  }

  has(id: string): boolean {
    return this.#byId().has(id);
  }

  keys(): MapIterator<string> {
    return this.#byId().keys();
  }

  values(): MapIterator<Flow> {
    return this.#all().values();
  }

  *entries(): Generator<[string, Flow], undefined> {
    for (const flow of this.#all()) yield [flow.id, flow];
  }

  [Symbol.iterator](): Generator<[string, Flow], undefined> {
    return this.entries();
  }

  forEach(visit: (flow: Flow, id: string, map: ReadonlyMap<string, Flow>) => void): void {
    for (const flow of this.#all()) visit(flow, flow.id, this);
  }

  #all(): readonly FlowRow[] {
    const text = (column: TextColumn, row: number) => this.#textsOf(column)[row] ?? '';
    this.#rows ??= Array.from(
      { length: this.size },
      (_, row) => new FlowRow(this.#columns, text, row),
    );
    return this.#rows;
  }

  #byId(): ReadonlyMap<string, number> {
    this.#numbers ??= new Map(this.#textsOf('id').map((id, row) => [id, row]));
    return this.#numbers;
  }

  #textsOf(column: TextColumn): readonly string[] {
    const known = this.#texts.get(column);
    if (known) return known;
    const texts = this.size === 0 ? [] : this.#columns.texts[column].split(END);
    this.#texts.set(column, texts);
    return texts;
  }
}

type TextOf = (column: TextColumn, row: number) => string;

/** One row of the columns, as a flow. */
class FlowRow implements Flow {
  readonly #columns: FlowColumns;
  readonly #text: TextOf;
  readonly #row: number;

  constructor(columns: FlowColumns, text: TextOf, row: number) {
    this.#columns = columns;
    this.#text = text;
    this.#row = row;
  }

  get id(): string {
    return this.#text('id', this.#row);
  }

  get name(): Localized {
    return { en: this.#text('nameEn', this.#row), zh: this.#text('nameZh', this.#row) };
  }

  get summary(): Localized {
    return { en: this.#text('summaryEn', this.#row), zh: this.#text('summaryZh', this.#row) };
  }

  get origin(): string {
    return this.#coded('origin');
  }

  get destination(): string {
    return this.#coded('destination');
  }

  get direction(): Direction {
    return this.#coded('direction');
  }

  get category(): Category {
    return this.#coded('category');
  }

  get sector(): string {
    return this.#coded('sector');
  }

  get start(): Moment | null {
    return this.#coded('start');
  }

  get end(): Moment | null {
    return this.#coded('end');
  }

  get status(): Status {
    return this.#coded('status');
  }

  get magnitude(): Magnitude | null {
    const value = this.#columns.magnitude[this.#row] ?? NaN;
    return Number.isNaN(value) ? null : { value, unit: this.#coded('unit') };
  }

  get mechanism(): string {
    return this.#coded('mechanism');
  }

  get source(): string {
    return this.#coded('source');
  }

  get caveat(): Localized | null {
    return this.#coded('caveat');
  }

  #coded<Name extends CodedName>(name: Name): FlowColumns[Name]['values'][number] {
    const { values, at } = this.#columns[name];
    return values[at[this.#row] ?? 0] as FlowColumns[Name]['values'][number];
  }
}

type CodedName = {
  [Name in keyof FlowColumns]: FlowColumns[Name] extends Coded<unknown> ? Name : never;
}[keyof FlowColumns];
