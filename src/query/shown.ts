import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import {
  countIn,
  rowsIn,
  tallyOf,
  type Coded,
  type RowMask,
  type Rows,
  type RowTest,
} from '../model/flows/columns';
import { FlowCursor, touching, type Looked } from '../model/flows/cursor';
import { memo } from '../model/memo';
import type { FlowFilter } from './flow-filter';
import { rowTests, rowTestsWhenever } from './row-tests';
import { endsOf, focusKey, focusOf, type Focus } from './selectors';
import type { ViewState } from './view-state';

/** Some of the flows of a dataset: counted at once, made objects only as far as anyone asks. */
export interface FlowSet {
  readonly count: number;
  /** Which rows these are. */
  readonly mask: RowMask;
  /** The numbers of these rows, in reading order: what is to be counted of them goes by columns. */
  rows(): Rows;
  /** All of them, in reading order. */
  list(): readonly Flow[];
  /** The first of them, or of those that have a value in a column, in reading order. */
  first<Value>(most: number, having?: { column: Coded<Value>; value: Value }): Flow[];
  /** How many have each value of a column. */
  tally<Value>(column: Coded<Value>): ReadonlyMap<Value, number>;
}

/** What of a view says which flows show. */
type Choice = FlowFilter & Focus & Pick<ViewState, 'others'>;

/** Several parts of a page ask for the same few sets; with each choice of the reader's they change. */
const REMEMBERED = 16;

/** The sets of a dataset by what they were chosen by; the least recently asked for comes first. */
const setsOf = memo<Dataset, Map<string, FlowSet>>(() => new Map());

/** The flows that the view shows. */
export function shownFlows(dataset: Dataset, view: Choice): FlowSet {
  return remembered(dataset, `shown ${keyOf(view)}`, () =>
    flowSet(dataset, rowTests(dataset, view), view.others ? null : view),
  );
}

/** The view whose flows a legend counts: those that a view is about, unless the rest is drawn too. */
export function countedView(view: ViewState): ViewState {
  return { ...view, others: view.others && view.rest };
}

/** The flows that all choices but those of time let through. */
export function shownWhenever(dataset: Dataset, view: Choice): FlowSet {
  return remembered(dataset, `whenever ${keyOf(view)}`, () =>
    flowSet(dataset, rowTestsWhenever(dataset, view), view.others ? null : view),
  );
}

/** All flows of a dataset. */
export function everyFlow(dataset: Dataset): FlowSet {
  return remembered(dataset, 'every', () => flowSet(dataset, [], null));
}

/** The flows that the view shows, in reading order. */
export function visibleFlows(dataset: Dataset, view: Choice): readonly Flow[] {
  return shownFlows(dataset, view).list();
}

/**
 * When the flows begin that all choices but those of time let through; of data that follow flows
 * through the years, when any comes to another status.
 */
export interface Beginnings {
  /** How many in a year, for years in which any does. */
  readonly byYear: ReadonlyMap<number, number>;
  readonly undated: number;
}

export function beginningsOf(dataset: Dataset, view: Choice): Beginnings {
  if (dataset.inTime) {
    const [all, dated] = [true, false].map((undated) => shownFlows(dataset, { ...view, undated }));
    return { byYear: dataset.inTime.changes, undated: (all?.count ?? 0) - (dated?.count ?? 0) };
  }
  const byYear = new Map<number, number>();
  let undated = 0;
  for (const [start, count] of shownWhenever(dataset, view).tally(dataset.flows.columns.start)) {
    if (start === null) undated += count;
    else byYear.set(start.year, (byYear.get(start.year) ?? 0) + count);
  }
  return { byYear, undated };
}

function keyOf(view: Choice): string {
  const { year, since, undated, facets, amount, unknown, loops } = view;
  const filter = [year, since, undated, facets, amount, unknown, loops];
  return JSON.stringify([filter, view.others ? null : focusKey(view)]);
}

function remembered(dataset: Dataset, key: string, make: () => FlowSet): FlowSet {
  const sets = setsOf(dataset);
  const set = sets.get(key) ?? make();
  sets.delete(key);
  sets.set(key, set);
  for (const oldest of sets.keys()) {
    if (sets.size <= REMEMBERED) break;
    sets.delete(oldest);
  }
  return set;
}

/** The flows that pass, of those that a view looks at; of all, if that is null. */
function flowSet(dataset: Dataset, tests: readonly RowTest[], view: Focus | null): FlowSet {
  const { flows } = dataset;
  const mask = flows.rowsWhere(tests);
  let rows = view && narrowed(mask, dataset, view);
  let listed: readonly Flow[] | null = null;
  return {
    count: rows?.length ?? countIn(mask),
    mask,
    rows: () => (rows ??= rowsIn(mask)),
    list() {
      listed ??= flows.these(this.rows());
      return listed;
    },
    first(most, having) {
      const sought = having && having.column.values.indexOf(having.value);
      const found: Flow[] = [];
      for (let row = 0; row < mask.length && found.length < most; row++) {
        if (mask[row] === 1 && having?.column.at[row] === sought) found.push(flows.at(row));
      }
      return found;
    },
    tally: (column) => tallyOf(column, mask),
  };
}

/** Switches off the rows that a closer look does not let through, and gives the others; null where all are. */
function narrowed(mask: RowMask, dataset: Dataset, view: Focus): Rows | null {
  const { selection } = view;
  const test: ((flow: Looked) => boolean) | null =
    selection.kind === 'flow' ? ({ id }) => id === selection.id : focusOf(dataset, view);
  if (!test) return null;
  const { columns } = dataset.flows;
  const ends = endsOf(dataset, view);
  const isNear = ends ? touching(columns, ends) : () => true;
  const cursor = new FlowCursor(columns);
  const passed: number[] = [];
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] !== 1) continue;
    if (isNear(row) && test(cursor.at(row))) passed.push(row);
    else mask[row] = 0;
  }
  return Uint32Array.from(passed);
}
