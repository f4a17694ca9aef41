import { amountsOf, soleUnit } from '../../stats/amounts';
import { tally } from '../../stats/tally';
import type { Crossing, Pending, Ranking, StatedSum, Statement, Way } from '../../i18n/statement';
import type { Dataset } from '../../model/dataset';
import { flowCode, isPending, layerOf, progressOf } from '../../model/facet';
import type { Flow } from '../../model/flow';
import { Numbering } from '../../model/numbering';
import { outermostOf } from '../matrix';
import { ancestors, crossingsOf, exchangeBetween, exchangeOf, focusOf } from '../selectors';
import { visibleFlows } from '../shown';
import type { ViewState } from '../view-state';

/**
 * What holds of the flows that a view shows: of those of the chosen place, of the chosen cell of
 * the matrix, or of all. Every number in it is counted, and nothing is said that ties make untrue.
 */
export function statementsOf(dataset: Dataset, view: ViewState): readonly Statement[] {
  const shown = visibleFlows(dataset, view);
  const { selection, from, to } = view;
  if (selection.kind === 'place') return ofPlace(dataset, view, selection.id, shown);
  const focus = selection.kind === 'matrix' ? focusOf(dataset, view) : null;
  return focus ? ofCell(dataset, { from, to }, shown.filter(focus)) : ofAll(dataset, shown);
}

function ofAll(dataset: Dataset, flows: readonly Flow[]): readonly Statement[] {
  const shown: Statement = {
    kind: 'shown',
    shown: flows.length,
    all: dataset.flows.size,
    only: onlyOf(flows),
    pending: pendingOf(dataset, flows),
  };
  // Where all have amounts that add up, how many begin where would pass for how much does.
  const isCounted = soleUnit(flows) === null;
  const rest =
    flows.length < 2
      ? []
      : [
          ...(isCounted ? [endsOf(dataset, flows, 'both')] : []),
          ...mutualOf(dataset, flows),
          ...(isCounted ? [wayOf(dataset, flows)] : []),
          ...layersOf(dataset, flows),
        ];
  return [shown, ...rest, ...amounts(dataset, flows)];
}

function ofCell(
  dataset: Dataset,
  { from, to }: Pick<ViewState, 'from' | 'to'>,
  flows: readonly Flow[],
): readonly Statement[] {
  const cell: Statement = {
    kind: 'cell',
    from,
    to,
    count: flows.length,
    only: onlyOf(flows),
    pending: pendingOf(dataset, flows),
  };
  const ends = from === null ? 'origins' : 'destinations';
  const rest =
    flows.length < 2
      ? []
      : [
          ...((from === null || to === null) && soleUnit(flows) === null
            ? [endsOf(dataset, flows, ends)]
            : []),
          ...mutualOf(dataset, flows),
          ...layersOf(dataset, flows),
        ];
  return [cell, ...rest, ...amounts(dataset, flows)];
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
      const partners = members.map((flow) => partner ?? partnerOf(flow, crossing));
      return {
        kind: 'crossing',
        crossing,
        place,
        partners: rankingOf(dataset.places.keys(), partners),
        only: onlyOf(members),
        pending: pendingOf(dataset, members),
      };
    });
  return [...said, ...amounts(dataset, flows)];
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

/** What of some flows is not done. */
export function pendingOf(dataset: Dataset, flows: readonly Flow[]): Pending {
  const progress = progressOf(dataset);
  const counts = tally(flows.map((flow) => flowCode(dataset, progress, flow)));
  return (progress?.values ?? [])
    .filter(({ id }) => isPending(progress, id))
    .map(({ id }) => ({ step: id, count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** What counts by origin have under one of the two places of a mutual flow; nothing without any. */
function mutualOf(dataset: Dataset, flows: readonly Flow[]): readonly Statement[] {
  const mutual = flows.filter(({ direction }) => direction === 'mutual');
  if (mutual.length === 0) return [];
  const outermost = outermostOf(dataset);
  const origins = new Set(mutual.map(({ origin }) => outermost.get(origin)?.id ?? origin));
  return [{ kind: 'mutual', count: mutual.length, origins: [...origins] }];
}

/** The id of the flow, where it is only one. */
function onlyOf(flows: readonly Flow[]): string | null {
  const [only, ...others] = flows;
  return only && others.length === 0 ? only.id : null;
}

function endsOf(
  dataset: Dataset,
  flows: readonly Flow[],
  which: 'origins' | 'destinations' | 'both',
): Statement {
  const outermost = outermostOf(dataset);
  const rank = (ends: readonly string[]) =>
    rankingOf(
      dataset.places.keys(),
      ends.map((end) => outermost.get(end)?.id ?? end),
    );
  return {
    kind: 'ends',
    origins: which === 'destinations' ? null : rank(flows.map(({ origin }) => origin)),
    destinations: which === 'origins' ? null : rank(flows.map(({ destination }) => destination)),
  };
}

function wayOf(dataset: Dataset, flows: readonly Flow[]): Statement {
  const outermost = outermostOf(dataset);
  const sides = [...dataset.places.keys()];
  const numbers = new Map(sides.map((id, number) => [id, number]));
  const sideOf = (end: string) => numbers.get(outermost.get(end)?.id ?? end) ?? 0;
  const pairs = new Numbering();
  const ranks: { readonly key: Way; count: number }[] = [];
  for (const { origin, destination } of flows) {
    const [from, to] = [sideOf(origin), sideOf(destination)];
    const pair = pairs.numberOf(from * sides.length + to);
    const key = { from: sides[from] ?? '', to: sides[to] ?? '' };
    (ranks[pair] ??= { key, count: 0 }).count++;
  }
  ranks.sort((a, b) => b.count - a.count);
  return { kind: 'way', ways: { total: flows.length, ranks } };
}

/** Of which layers flows are; nothing where the data have none. */
function layersOf(dataset: Dataset, flows: readonly Flow[]): readonly Statement[] {
  const layer = layerOf(dataset);
  if (!layer) return [];
  const codes = flows.map((flow) => flowCode(dataset, layer, flow));
  return [
    {
      kind: 'layers',
      layers: rankingOf(
        layer.values.map(({ id }) => id),
        codes,
      ),
    },
  ];
}

function amounts(dataset: Dataset, flows: readonly Flow[]): readonly Statement[] {
  if (flows.length === 0) return [];
  const { sums, unknown } = amountsOf(dataset, flows);
  const said = sums.map(({ flows: members, ...sum }): StatedSum => {
    const most = members.reduce((max, { magnitude }) => Math.max(max, magnitude?.value ?? 0), 0);
    const largest = members.filter(({ magnitude }) => magnitude?.value === most);
    return { ...sum, count: members.length, largest: largest.map(({ id }) => id) };
  });
  return [{ kind: 'amounts', known: flows.length - unknown, unknown, sums: said }];
}

/** How often each of `order` occurs among `found`; the most first, then in that order. */
function rankingOf(order: Iterable<string>, found: readonly string[]): Ranking {
  const counts = tally(found);
  return {
    total: found.length,
    ranks: [...order]
      .map((key) => ({ key, count: counts.get(key) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  };
}
