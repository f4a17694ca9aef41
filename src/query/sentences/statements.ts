import { amountsIn, soleUnitIn } from '../../stats/amounts';
import { tally } from '../../stats/tally';
import type { Crossing, Pending, Ranking, StatedSum, Statement, Way } from '../../i18n/statement';
import type { Dataset } from '../../model/dataset';
import { isPending, layerOf, progressOf } from '../../model/facet';
import { facetColumn } from '../../model/facet-column';
import { tallyIn, type Coded, type Rows } from '../../model/flows/columns';
import { memo } from '../../model/memo';
import { Numbering } from '../../model/numbering';
import { outermostOf } from '../outermost';
import { ancestors, crossingsOf, exchangeIn } from '../selectors';
import { shownFlows, type FlowSet } from '../shown';
import type { ViewState } from '../view-state';

/**
 * What holds of the flows that a view shows: of those of the chosen place, of the chosen cell of
 * the matrix, or of all. Every number in it is counted, and nothing is said that ties make untrue.
 */
export function statementsOf(dataset: Dataset, view: ViewState): readonly Statement[] {
  const known = told(dataset);
  const statements = known.get(view) ?? state(dataset, view);
  known.set(view, statements);
  return statements;
}

/** By view: several parts of a page say them. */
const told = memo<Dataset, WeakMap<ViewState, readonly Statement[]>>(() => new WeakMap());

function state(dataset: Dataset, view: ViewState): readonly Statement[] {
  const { selection, from, to } = view;
  const own = () => shownFlows(dataset, { ...view, others: false }).rows();
  if (selection.kind === 'place') return ofPlace(dataset, view, selection.id, own());
  const isOfCell = selection.kind === 'matrix' && (from !== null || to !== null);
  return isOfCell
    ? ofCell(dataset, { from, to }, own())
    : ofSet(dataset)(shownFlows(dataset, view));
}

/** What holds of a set of flows, which a reader who goes back comes to again. */
const ofSet = memo((dataset: Dataset) => memo((set: FlowSet) => ofAll(dataset, set.rows())));

function ofAll(dataset: Dataset, rows: Rows): readonly Statement[] {
  const shown: Statement = {
    kind: 'shown',
    shown: rows.length,
    all: dataset.flows.size,
    only: onlyOf(dataset, rows),
    pending: pendingOf(dataset, rows),
  };
  // Where all have amounts that add up, how many begin where would pass for how much does.
  const isCounted = soleUnitIn(dataset.flows, rows) === null;
  const rest =
    rows.length < 2
      ? []
      : [
          ...(isCounted ? [endsOf(dataset, rows, 'both')] : []),
          ...mutualOf(dataset, rows),
          ...(isCounted ? [wayOf(dataset, rows)] : []),
          ...layersOf(dataset, rows),
        ];
  return [shown, ...rest, ...amounts(dataset, rows)];
}

function ofCell(
  dataset: Dataset,
  { from, to }: Pick<ViewState, 'from' | 'to'>,
  rows: Rows,
): readonly Statement[] {
  const cell: Statement = {
    kind: 'cell',
    from,
    to,
    count: rows.length,
    only: onlyOf(dataset, rows),
    pending: pendingOf(dataset, rows),
  };
  const ends = from === null ? 'origins' : 'destinations';
  const rest =
    rows.length < 2
      ? []
      : [
          ...((from === null || to === null) && soleUnitIn(dataset.flows, rows) === null
            ? [endsOf(dataset, rows, ends)]
            : []),
          ...mutualOf(dataset, rows),
          ...layersOf(dataset, rows),
        ];
  return [cell, ...rest, ...amounts(dataset, rows)];
}

function ofPlace(
  dataset: Dataset,
  view: ViewState,
  place: string,
  shown: Rows,
): readonly Statement[] {
  if (!dataset.places.has(place)) return [];
  const { partner } = view;
  const exchange = exchangeIn(dataset, place, partner, shown);
  const ways = crossingsOf(view).filter((way) => partner === null || way !== 'internal');
  const count = ways.reduce((sum, way) => sum + exchange[way].length, 0);
  if (count === 0) {
    const only = view.direction === 'in' ? 'incoming' : 'outgoing';
    const crossing = view.direction === 'both' ? null : only;
    return [{ kind: 'no-crossing', crossing, place, partner }];
  }
  const partnerOf = partnerFinder(dataset, place);
  const said = ways
    .filter((crossing) => exchange[crossing].length > 0)
    .map((crossing): Statement => {
      const rows = exchange[crossing];
      const partners = Array.from(rows, (row) => partner ?? partnerOf(row, crossing));
      return {
        kind: 'crossing',
        crossing,
        place,
        partners: rankingOf(dataset.places.keys(), tally(partners)),
        only: onlyOf(dataset, rows),
        pending: pendingOf(dataset, rows),
      };
    });
  const all = Uint32Array.from(ways.flatMap((way) => [...exchange[way]]));
  return [...said, ...amounts(dataset, all)];
}

/** The place that the flow of a row joins a place with: the outermost one around its other end. */
function partnerFinder(dataset: Dataset, id: string): (row: number, crossing: Crossing) => string {
  const place = dataset.places.get(id);
  const around = new Set(place ? [...ancestors(dataset, place), place] : []);
  const isHere = (end: string) => {
    const found = dataset.places.get(end);
    return found !== undefined && place !== undefined
      ? found === place || ancestors(dataset, found).includes(place)
      : false;
  };
  const sideOf = (end: string) => {
    const other = dataset.places.get(end);
    const chain = other ? [...ancestors(dataset, other), other] : [];
    return chain.find((each) => !around.has(each))?.id ?? end;
  };
  const { origin, destination } = dataset.flows.columns;
  const isEndHere = destination.values.map(isHere);
  const [origins, destinations] = [origin, destination].map(({ values }) => values.map(sideOf));
  return (row, crossing) => {
    const end = destination.at[row] ?? 0;
    const isOther = crossing === 'internal' || !isEndHere[end];
    return (isOther ? destinations?.[end] : origins?.[origin.at[row] ?? 0]) ?? '';
  };
}

/** What of some flows is not done. */
export function pendingOf(dataset: Dataset, rows: Rows): Pending {
  const progress = progressOf(dataset);
  if (!progress) return [];
  const counts = tallyIn(facetColumn(dataset, progress), rows);
  return progress.values
    .filter(({ id }) => isPending(progress, id))
    .map(({ id }) => ({ step: id, count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** What counts by origin have under one of the two places of a mutual flow; nothing without any. */
function mutualOf(dataset: Dataset, rows: Rows): readonly Statement[] {
  const { direction, origin } = dataset.flows.columns;
  const code = direction.values.indexOf('mutual');
  const mutual = code < 0 ? [] : rows.filter((row) => direction.at[row] === code);
  if (mutual.length === 0) return [];
  const outermost = outermostOf(dataset);
  const ends = Array.from(mutual, (row) => origin.values[origin.at[row] ?? 0] ?? '');
  const origins = new Set(ends.map((end) => outermost.get(end)?.id ?? end));
  return [{ kind: 'mutual', count: mutual.length, origins: [...origins] }];
}

/** The id of the flow, where it is only one. */
function onlyOf({ flows }: Dataset, rows: Rows): string | null {
  const [only] = rows;
  return only !== undefined && rows.length === 1 ? flows.at(only).id : null;
}

function endsOf(
  dataset: Dataset,
  rows: Rows,
  which: 'origins' | 'destinations' | 'both',
): Statement {
  const { origin, destination } = dataset.flows.columns;
  const outermost = outermostOf(dataset);
  const rank = (ends: Coded<string>) => {
    const counts = new Map<string, number>();
    for (const [end, count] of tallyIn(ends, rows)) {
      const side = outermost.get(end)?.id ?? end;
      counts.set(side, (counts.get(side) ?? 0) + count);
    }
    return rankingOf(dataset.places.keys(), counts);
  };
  return {
    kind: 'ends',
    origins: which === 'destinations' ? null : rank(origin),
    destinations: which === 'origins' ? null : rank(destination),
  };
}

function wayOf(dataset: Dataset, rows: Rows): Statement {
  const { origin, destination } = dataset.flows.columns;
  const outermost = outermostOf(dataset);
  const sides = [...dataset.places.keys()];
  const numbers = new Map(sides.map((id, number) => [id, number]));
  const sideOf = (end: string) => numbers.get(outermost.get(end)?.id ?? end) ?? 0;
  const froms = origin.values.map(sideOf);
  const tos = destination.values.map(sideOf);
  const pairs = new Numbering();
  const ranks: { readonly key: Way; count: number }[] = [];
  for (const row of rows) {
    const from = froms[origin.at[row] ?? 0] ?? 0;
    const to = tos[destination.at[row] ?? 0] ?? 0;
    const pair = pairs.numberOf(from * sides.length + to);
    (ranks[pair] ??= { key: { from: sides[from] ?? '', to: sides[to] ?? '' }, count: 0 }).count++;
  }
  ranks.sort((a, b) => b.count - a.count);
  return { kind: 'way', ways: { total: rows.length, ranks } };
}

/** Of which layers flows are; nothing where the data have none. */
function layersOf(dataset: Dataset, rows: Rows): readonly Statement[] {
  const layer = layerOf(dataset);
  if (!layer) return [];
  const counts = tallyIn(facetColumn(dataset, layer), rows);
  const order = layer.values.map(({ id }) => id);
  return [{ kind: 'layers', layers: rankingOf(order, counts) }];
}

function amounts(dataset: Dataset, rows: Rows): readonly Statement[] {
  if (rows.length === 0) return [];
  const { sums, unknown } = amountsIn(dataset, rows);
  const said = sums.map(({ largest, ...sum }): StatedSum => {
    return { ...sum, largest: largest.map((row) => dataset.flows.at(row).id) };
  });
  return [{ kind: 'amounts', known: rows.length - unknown, unknown, sums: said }];
}

/** Those of `order` that were counted; the most first, then in that order. */
function rankingOf(order: Iterable<string>, counts: ReadonlyMap<string, number>): Ranking {
  return {
    total: counts.values().reduce((sum, count) => sum + count, 0),
    ranks: [...order]
      .map((key) => ({ key, count: counts.get(key) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  };
}
