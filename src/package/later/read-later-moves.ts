import type { LaterFlow, LaterPark, LaterPlace, LaterStatus, LaterStep } from '../../model/later';
import { LATER_STATUSES, SAID_BY } from '../../model/later-codes';
import type { Row } from '../row';
import { NO_EVENT, NO_SOURCE, readEvents, type Known } from './read-later';

export function readPlace(row: Row): LaterPlace {
  const members = row.words('members');
  const isGroup = members.length > 0;
  const [lng, lat] = [row.optionalNumber('longitude'), row.optionalNumber('latitude')];
  const position = lng !== null && lat !== null ? ([lng, lat] as const) : null;
  if (isGroup === (position !== null)) row.fault('longitude', 'not-a-position');
  return {
    id: row.id(),
    name: row.localized('name'),
    kind: row.text('kind'),
    within: row.optional('adcode'),
    position,
    precisionKm: row.optionalNumber('precision_km'),
    members,
  };
}

/** A park that no event names is none that a source names. */
export function readPark(row: Row, known: Known): LaterPark {
  row.text('events');
  return {
    id: row.id(),
    name: row.localized('name'),
    of: row.text('of'),
    events: readEvents(row, known),
  };
}

export function readFlow(row: Row, { sources }: Known): LaterFlow {
  const source = sources.get(row.text('source'));
  if (!source) row.fault('source', 'unknown-id');
  return {
    id: row.id(),
    name: row.localized('name'),
    origin: row.text('origin'),
    destination: row.text('destination'),
    category: row.text('category'),
    series: row.words('series'),
    summary: row.localized('summary'),
    source: source ?? NO_SOURCE,
    caveat: row.optionalLocalized('caveat'),
  };
}

/** What has opened is at work, there or elsewhere. */
const OPENED: readonly LaterStatus[] = ['operating', 'moved'];

export function readStep(row: Row, { events }: Known): LaterStep {
  const event = events.get(row.text('event'));
  if (!event) row.fault('event', 'unknown-id');
  const status = row.option('status', event ? SAID_BY[event.status] : LATER_STATUSES);
  const opens = row.optional('opens') !== null && row.option('opens', ['1']) === '1';
  if (opens && !OPENED.includes(status)) row.fault('opens', 'not-an-option', OPENED.join(', '));
  return { flow: row.text('flow'), event: event ?? NO_EVENT, status, opens };
}
