import type { Dataset } from '../../model/dataset';
import { layerOf } from '../../model/facet';
import { groupBy } from '../../model/group-by';
import type { Later, LaterFigure } from '../../model/later';
import type { Row } from '../row';

type RowOf = (item: object) => Row;
type Check = (item: object, field: string, id: string | null, isThere: boolean) => void;

/** Notes every reference that leads to nothing, of rows of the later package and to the paper’s. */
export function checkLaterReferences(later: Later, dataset: Dataset, rowOf: RowOf): void {
  const { places, flows } = dataset;
  const check: Check = (item, field, id, isThere) => {
    if (id !== null && !isThere) rowOf(item).fault(field, 'unknown-id', undefined, id);
  };
  const isPlace = (id: string | null) => id !== null && (places.has(id) || later.places.has(id));
  for (const place of later.places.values()) {
    if (places.has(place.id)) rowOf(place).fault('id', 'duplicate-id');
    for (const id of place.members) check(place, 'members', id, isPlace(id));
  }
  for (const event of later.events) {
    check(event, 'flow', event.flow, flows.has(event.flow ?? ''));
    check(event, 'origin', event.origin, isPlace(event.origin));
    check(event, 'destination', event.destination, isPlace(event.destination));
  }
  for (const figure of later.figures) {
    check(figure, 'place', figure.place, isPlace(figure.place));
    const { indicator } = figure;
    const isKnown = dataset.indicators.has(indicator) || later.terms.has(`indicator ${indicator}`);
    check(figure, 'indicator', indicator, isKnown);
    check(figure, 'vintage', figure.vintage, later.vintages.has(figure.vintage));
  }
  const units = new Set(dataset.terms.flatMap(({ kind, id }) => (kind === 'unit' ? id : [])));
  for (const item of [...later.figures, ...later.yearly]) {
    check(item, 'unit', item.unit, units.has(item.unit) || later.terms.has(`unit ${item.unit}`));
  }
  for (const item of later.yearly) {
    check(item, 'series', item.series, later.terms.has(`series ${item.series}`));
  }
  for (const park of later.parks) check(park, 'of', park.of, places.has(park.of));
  for (const claim of later.claims.values()) {
    check(claim, 'claim', claim.claim, dataset.claims.has(claim.claim));
  }
  checkFlows(later, dataset, rowOf, check);
  checkOutcomes(later, dataset, rowOf);
}

/** Later flows have ends, a layer and a step; each step is of an event that tells of its flow. */
function checkFlows(later: Later, dataset: Dataset, rowOf: RowOf, check: Check): void {
  const { places, facets } = dataset;
  const layers = layerOf({ facets })?.values.map(({ id }) => id) ?? [];
  const own = new Map(later.flows.map((flow) => [flow.id, flow]));
  for (const flow of later.flows) {
    if (dataset.flows.has(flow.id) || own.get(flow.id) !== flow) {
      rowOf(flow).fault('id', 'duplicate-id');
    }
    for (const end of ['origin', 'destination'] as const) {
      check(flow, end, flow[end], places.has(flow[end]) || later.places.has(flow[end]));
    }
    check(flow, 'category', flow.category, layers.includes(flow.category));
    for (const id of flow.series) {
      check(
        flow,
        'series',
        id,
        later.yearly.some(({ series }) => series === id),
      );
    }
    check(
      flow,
      'id',
      flow.id,
      later.steps.some((step) => step.flow === flow.id),
    );
  }
  const told = new Map(later.outcomes.map(({ flow, events }) => [flow, events]));
  for (const step of later.steps) {
    const { flow, event } = step;
    const flowOf = own.get(flow);
    const isTold = flowOf
      ? [event.origin, event.destination].some((end) => end === flowOf.destination)
      : event.flow === flow || told.get(flow)?.includes(event);
    check(step, 'event', event.id, isTold === true);
  }
}

/** Each flow of the paper has one outcome. */
function checkOutcomes({ outcomes }: Later, { flows }: Dataset, rowOf: RowOf): void {
  const seen = new Set<string>();
  for (const outcome of outcomes) {
    if (!flows.has(outcome.flow)) rowOf(outcome).fault('flow', 'unknown-id');
    if (seen.has(outcome.flow)) rowOf(outcome).fault('flow', 'duplicate-id');
    seen.add(outcome.flow);
  }
  const left = [...flows.values()].filter(({ id }) => !seen.has(id));
  const [first] = outcomes;
  for (const { id } of first ? left : []) {
    if (first) rowOf(first).fault('flow', 'required', id, '');
  }
}

const INDUSTRIES = ['primary', 'secondary', 'tertiary'] as const;

/**
 * Holds the figures of each vintage, place and year to what they must be together, within rounding:
 * the three industries add up to GDP and their shares to 100, and a share is that of its value.
 */
export function checkVintages({ figures }: Later, rowOf: RowOf): void {
  const sets = groupBy(figures, ({ vintage, place, year }) => `${vintage} ${place} ${year}`);
  for (const members of sets.values()) {
    const byIndicator = new Map<string, LaterFigure>();
    for (const figure of members) {
      if (byIndicator.has(figure.indicator)) rowOf(figure).fault('indicator', 'duplicate-id');
      byIndicator.set(figure.indicator, figure);
    }
    const gdp = byIndicator.get('gdp');
    const values = INDUSTRIES.flatMap((each) => byIndicator.get(`${each}-value-added`) ?? []);
    const shares = INDUSTRIES.flatMap((each) => byIndicator.get(`${each}-share`) ?? []);
    if (gdp) holdSum(values, gdp.value, gdp.halfWidth, rowOf);
    holdSum(shares, 100, 0, rowOf);
    for (const industry of gdp ? INDUSTRIES : []) {
      const value = byIndicator.get(`${industry}-value-added`);
      const share = byIndicator.get(`${industry}-share`);
      if (gdp && value && share) holdShare(share, value, gdp, rowOf);
    }
  }
}

function holdSum(parts: readonly LaterFigure[], all: number, halfWidth: number, rowOf: RowOf) {
  const [first] = parts;
  if (!first || parts.length < INDUSTRIES.length) return;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const allowed = parts.reduce((total, part) => total + part.halfWidth, halfWidth);
  if (Math.abs(sum - all) > allowed + 1e-9) {
    rowOf(first).fault('value', 'no-sum', String(all), String(sum));
  }
}

function holdShare(share: LaterFigure, value: LaterFigure, gdp: LaterFigure, rowOf: RowOf) {
  const least = (100 * (value.value - value.halfWidth)) / (gdp.value + gdp.halfWidth);
  const most = (100 * (value.value + value.halfWidth)) / (gdp.value - gdp.halfWidth);
  // Published shares are at times rounded the other way, so that the three make 100.
  const allowed = share.marks.includes('computed') ? share.halfWidth : 2 * share.halfWidth;
  const isWithin = share.value + allowed >= least - 1e-9 && share.value - allowed <= most + 1e-9;
  if (!isWithin) rowOf(share).fault('value', 'no-sum', `${least}–${most}`);
}
