import { CLAIM_TOPICS, type Claim, type ClaimFigure } from '../model/claim';
import type { Note, Relation, Stage, Term } from '../model/context';
import { DIRECTIONS, type Direction, type Flow, type Magnitude } from '../model/flow';
import { inEach, type Locale, type Localized } from '../model/localized';
import {
  BOUNDS,
  ECONOMY_ROLES,
  type Indicator,
  type Observation,
  type Subject,
} from '../model/observation';
import { isBefore } from '../model/moment';
import type { Place, PlaceKind, Position } from '../model/place';
import type { Source } from '../model/source';
import type { StoryStep } from '../model/story';
import { legacyRoleOf } from './legacy-roles';
import type { Row } from './row';

/** Reads the properties of a point feature; its position comes apart from them. */
export function readPlace(
  row: Row,
  position: Position,
  kinds: ReadonlyMap<string, PlaceKind>,
): Place {
  const id = row.id();
  const name = row.optionalLocalized('name') ?? inEach(id);
  return {
    id,
    name,
    inSentence: {
      en: row.optional('in_sentence_en') ?? name.en,
      zh: row.optional('in_sentence_zh') ?? name.zh,
    },
    kind: readKind(row, kinds),
    parent: row.optional('parent'),
    adcode: row.optional('adcode'),
    within: row.optional('within'),
    position,
    gate: readGate(row),
    precisionKm: row.optionalNumber('precision_km'),
    summary: row.optionalLocalized('summary'),
    source: row.source(),
    caveat: row.optionalLocalized('caveat'),
  };
}

function readKind(row: Row, kinds: ReadonlyMap<string, PlaceKind>): PlaceKind | null {
  const id = row.optional('kind');
  const kind = kinds.get(id ?? '') ?? null;
  if (id !== null && !kind) row.fault('kind', 'not-an-option', [...kinds.keys()].join(', '));
  return kind;
}

/** The columns `gate_lng` and `gate_lat`: both filled, or both empty. */
function readGate(row: Row): Position | null {
  const lng = row.optionalNumber('gate_lng');
  const lat = row.optionalNumber('gate_lat');
  if (lng === null && lat === null) return null;
  if (lng === null || Math.abs(lng) > 180) row.fault('gate_lng', 'not-a-position');
  if (lat === null || Math.abs(lat) > 90) row.fault('gate_lat', 'not-a-position');
  return [lng ?? 0, lat ?? 0];
}

/** Reads a flow with its values in some columns. Without a name it has the names of its ends. */
export function readFlow(
  row: Row,
  facets: readonly string[],
  places: ReadonlyMap<string, Place>,
): Flow {
  const [origin, destination] = [row.text('origin'), row.text('destination')];
  const direction = row.optional('direction') ? row.option('direction', DIRECTIONS) : 'one-way';
  const flow: Flow = {
    id: row.id(),
    name:
      row.optionalLocalized('name') ??
      namedByEnds(places.get(origin), places.get(destination), direction),
    origin,
    destination,
    direction,
    facets: facets.map((field) => row.optional(field) ?? ''),
    start: row.optionalMoment('start'),
    end: row.optionalMoment('end'),
    magnitude: readMagnitude(row),
    summary: row.optionalLocalized('summary'),
    source: row.source(),
    caveat: row.optionalLocalized('caveat'),
  };
  if (flow.start && flow.end && isBefore(flow.end, flow.start))
    row.fault('end', 'outside-interval');
  return flow;
}

/** `Beijing → Tianjin`. An end that there is none of is a fault of its own. */
function namedByEnds(
  from: Place | undefined,
  to: Place | undefined,
  direction: Direction,
): Localized {
  const arrow = direction === 'mutual' ? '↔' : '→';
  const both = (locale: Locale) => `${from?.name[locale] ?? ''} ${arrow} ${to?.name[locale] ?? ''}`;
  return { en: both('en'), zh: both('zh') };
}

function readMagnitude(row: Row): Magnitude | null {
  const value = row.optionalNumber('magnitude');
  if (value === null) return null;
  if (value < 0) row.fault('magnitude', 'outside-interval', '≥ 0');
  return { value, unit: row.text('unit') };
}

export function readObservation(row: Row): Observation {
  return {
    subject: readSubject(row),
    indicator: row.text('indicator'),
    year: row.year('year'),
    ...readValue(row),
    bound: row.option('bound', BOUNDS),
    unit: row.text('unit'),
    source: row.source(),
    derivation: row.optional('derivation'),
    caveat: row.optionalLocalized('caveat'),
  };
}

function readValue(row: Row): Pick<Observation, 'value' | 'interval'> {
  const value = row.number('value');
  const low = row.optionalNumber('low');
  const high = row.optionalNumber('high');
  if (low === null && high === null) return { value, interval: null };
  if (low === null) row.fault('low', 'required');
  else if (high === null) row.fault('high', 'required');
  else if (value < low || value > high) row.fault('value', 'outside-interval', `${low}–${high}`);
  return { value, interval: [low ?? value, high ?? value] };
}

/** The one of the columns `place` and `flow` that is filled. */
function readSubject(row: Row): Subject {
  const place = row.optional('place');
  const flow = row.optional('flow');
  if ((place === null) === (flow === null)) row.fault('place', 'one-subject');
  return flow === null ? { kind: 'place', id: place ?? '' } : { kind: 'flow', id: flow };
}

export function readIndicator(row: Row): Indicator {
  const id = row.id();
  return {
    id,
    name: row.localized('name'),
    kind: row.option('kind', ['series', 'fact']),
    unit: row.text('unit'),
    description: row.localized('description'),
    role: row.optional('role') ? row.option('role', ECONOMY_ROLES) : legacyRoleOf(id),
  };
}

export function readRelation(row: Row): Relation {
  return {
    id: row.id(),
    places: [row.text('place_a'), row.text('place_b')],
    name: row.localized('name'),
    summary: row.optionalLocalized('summary'),
    source: row.source(),
    caveat: row.optionalLocalized('caveat'),
  };
}

export function readStage(row: Row): Stage {
  const stage: Stage = {
    id: row.id(),
    start: row.year('start'),
    end: row.optional('end') === null ? null : row.year('end'),
    name: row.localized('name'),
    subjects: row.localized('subjects'),
    forms: row.localized('forms'),
    features: row.localized('features'),
    summary: row.localized('summary'),
    source: row.source(),
  };
  if (stage.end !== null && stage.end < stage.start) row.fault('end', 'outside-interval');
  return stage;
}

export function readNote(row: Row): Note {
  return {
    id: row.id(),
    subject: readSubject(row),
    text: row.localized('text'),
    source: row.source(),
    caveat: row.optionalLocalized('caveat'),
  };
}

export function readClaim(row: Row): Claim {
  const outside = readFigure(row, 'outside');
  return {
    id: row.id(),
    topic: row.option('topic', CLAIM_TOPICS),
    name: row.localized('name'),
    statement: row.localized('statement'),
    source: row.source(),
    stated: readFigure(row, 'stated'),
    outside: outside && { ...outside, source: row.text('outside_source') },
    remark: row.localized('remark'),
  };
}

/** The columns `<field>_low`, `<field>_high` and `<field>_unit`: all filled, or all empty. */
function readFigure(row: Row, field: string): ClaimFigure | null {
  const parts = ['low', 'high', 'unit'].map((part) => row.optional(`${field}_${part}`));
  if (parts.every((part) => part === null)) return null;
  const low = row.number(`${field}_low`);
  const high = row.number(`${field}_high`);
  if (low > high) row.fault(`${field}_low`, 'outside-interval', `≤ ${high}`);
  return { interval: [low, high], unit: row.text(`${field}_unit`) };
}

export function readStoryStep(row: Row): StoryStep {
  const step: StoryStep = {
    id: row.id(),
    year: row.year('year'),
    name: row.localized('name'),
    text: row.localized('text'),
    flows: row.words('flows'),
    places: row.words('places'),
    indicator: row.optional('indicator'),
    claim: row.optional('claim'),
    sources: row.optional('sources') ? row.words('sources') : [row.file],
  };
  if (step.places.length === 0) row.fault('places', 'required');
  return step;
}

export function readTerm(row: Row): Term {
  const base = row.optional('base');
  return {
    kind: row.text('kind'),
    id: row.text('id'),
    name: row.localized('name'),
    base: base === null ? null : { id: base, power: row.number('power') },
  };
}

export function readSource(row: Row): Source {
  return {
    id: row.id(),
    document: row.text('document'),
    locator: row.localized('locator'),
    page: row.optional('page'),
  };
}
