import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import type { Subject } from '../model/observation';
import type { Place } from '../model/place';
import type { Row } from './row';

/** The rows that a dataset was read from, so that a fault found late still names its cell. */
export type RowOf = (item: object) => Row;

/** A dataset whose flows are still the objects that were read from rows. */
export type Unpacked = Omit<Dataset, 'flows' | 'extent' | 'basemap'> & {
  readonly flows: ReadonlyMap<string, Flow>;
};

/** Notes every id that leads nowhere, and places that lie within themselves. */
export function checkReferences(dataset: Unpacked, rowOf: RowOf): void {
  const { places, flows, indicators, sources, documents } = dataset;

  function check(
    item: object,
    field: string,
    id: string | null,
    known: ReadonlyMap<string, unknown>,
  ) {
    if (id !== null && id !== '' && !known.has(id)) rowOf(item).fault(field, 'unknown-id');
  }
  function checkSubject(item: { readonly subject: Subject }): void {
    const { kind, id } = item.subject;
    check(item, kind, id, kind === 'place' ? places : flows);
  }
  function checkSource(item: { readonly source: string }): void {
    check(item, 'source', item.source, sources);
  }

  for (const place of places.values()) {
    check(place, 'parent', place.parent, places);
    checkSource(place);
  }
  checkParents(places, rowOf);
  for (const flow of flows.values()) {
    check(flow, 'origin', flow.origin, places);
    check(flow, 'destination', flow.destination, places);
    checkSource(flow);
  }
  for (const observation of [...dataset.observations, ...dataset.checks]) {
    checkSubject(observation);
    check(observation, 'indicator', observation.indicator, indicators);
    checkSource(observation);
  }
  const roles = new Set<string | null>();
  for (const indicator of indicators.values()) {
    if (indicator.role && roles.has(indicator.role)) rowOf(indicator).fault('role', 'duplicate-id');
    roles.add(indicator.role);
  }
  for (const note of dataset.notes) {
    checkSubject(note);
    checkSource(note);
  }
  for (const relation of dataset.relations) {
    check(relation, 'place_a', relation.places[0], places);
    check(relation, 'place_b', relation.places[1], places);
    checkSource(relation);
  }
  for (const stage of dataset.stages) checkSource(stage);
  for (const claim of dataset.claims.values()) {
    checkSource(claim);
    check(claim, 'outside_source', claim.outside?.source ?? null, sources);
  }
  for (const step of dataset.story.values()) {
    for (const id of step.flows) check(step, 'flows', id, flows);
    for (const id of step.places) check(step, 'places', id, places);
    for (const id of step.sources) check(step, 'sources', id, sources);
    check(step, 'claim', step.claim, dataset.claims);
  }
  for (const source of sources.values()) check(source, 'document', source.document, documents);
}

/** Notes each ring of parents, once. */
function checkParents(places: Dataset['places'], rowOf: RowOf): void {
  const done = new Set<Place>();
  for (const start of places.values()) {
    const way: Place[] = [];
    let place: Place | undefined = start;
    while (place && !done.has(place)) {
      done.add(place);
      way.push(place);
      place = places.get(place.parent ?? '');
    }
    if (!place || !way.includes(place)) continue;
    const ring = [...way.slice(way.indexOf(place)), place].map(({ id }) => id).join(' → ');
    rowOf(place).fault('parent', 'within-itself', undefined, ring);
  }
}
