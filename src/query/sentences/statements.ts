import { amountsIn, soleUnitIn } from '../../stats/amounts';
import { tally } from '../../stats/tally';
import type { Crossing, Pending, Ranking, StatedSum, Statement, Way } from '../../i18n/statement';
import type { Dataset } from '../../model/dataset';
import { isPending, layerOf, progressOf } from '../../model/facet';
import { facetColumn } from '../../model/facet-column';
import type { Flow } from '../../model/flow';
import { tallyIn, type Coded, type Rows } from '../../model/flows/columns';
import { Numbering } from '../../model/numbering';
import { outermostOf } from '../matrix';
import { ancestors, crossingsOf, exchangeBetween, exchangeOf, focusOf } from '../selectors';
import { shownFlows } from '../shown';
import type { ViewState } from '../view-state';

/**
 * What holds of the flows that a view shows: of those of the chosen place, of the chosen cell of
 * the matrix, or of all. Every number in it is counted, and nothing is said that ties make untrue.
 */
export function statementsOf(dataset: Dataset, view: ViewState): readonly Statement[] {
  const shown = shownFlows(dataset, view);
  const { selection, from, to } = view;
  if (selection.kind === 'place') {
    const own = shownFlows(dataset, { ...view, others: false });
    return ofPlace(dataset, view, selection.id, own.list());
  }
  const focus = selection.kind === 'matrix' ? focusOf(dataset, view) : null;
  const rows = shown.rows();
  return focus
    ? ofCell(
        dataset,
        { from, to },
        rows.filter((row) => focus(dataset.flows.at(row))),
      )
    : ofAll(dataset, rows);
}

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
  shown: readonly Flow[],
): readonly Statement[] {
  if (!dataset.places.has(place)) return [];
  const { partner } = view;
  const exchange =
    partner === null
      ? exchangeOf(dataset, place, shown)
      : exchangeBetween(dataset, place, partner, shown);
  const ways = crossingsOf(view).filter((way) => partner === null || way !== 'internal');
  const flows = ways.flatMap((way) => exchange[way]);
  if (flows.length === 0) {
    const only = view.direction === 'in' ? 'incoming' : 'outgoing';
    const crossing = view.direction === 'both' ? null : only;
    return [{ kind: 'no-crossing', crossing, place, partner }];
  }
  const partnerOf = partnerFinder(dataset, place);
  const said = ways
    .filter((crossing) => exchange[crossing].length > 0)
    .map((crossing): Statement => {
      const members = exchange[crossing];
      const rows = rowsOf(dataset, members);
      const partners = members.map((flow) => partner ?? partnerOf(flow, crossing));
      return {
        kind: 'crossing',
        crossing,
        place,
        partners: rankingOf(dataset.places.keys(), tally(partners)),
        only: onlyOf(dataset, rows),
        pending: pendingOf(dataset, rows),
      };
    });
  return [...said, ...amounts(dataset, rowsOf(dataset, flows))];
}

/** The place that a flow joins a place with: the outermost one around its other end. */
function partnerFinder(dataset: Dataset, id: string): (flow: Flow, crossing: Crossing) => string {
  const place = dataset.places.get(id);
  const around = new Set(place ? [...ancestors(dataset, place), place] : []);
  const isHere = (end: string) => {
    const found = dataset.places.get(end);
    return found !== undefined && place !== undefined
      ? found === place || ancestors(dataset, found).includes(place)
      : false;
  };
  return ({ origin, destination }, crossing) => {
    const end = crossing === 'internal' || !isHere(destination) ? destination : origin;
    const other = dataset.places.get(end);
    const chain = other ? [...ancestors(dataset, other), other] : [];
    return chain.find((each) => !around.has(each))?.id ?? end;
  };
}

/** The rows of some flows, in their order. */
export function rowsOf(dataset: Dataset, flows: readonly Flow[]): Rows {
  return Uint32Array.from(flows, ({ id }) => dataset.flows.rowOf(id) ?? 0);
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
  const mutual = rows.filter((row) => direction.values[direction.at[row] ?? 0] === 'mutual');
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
