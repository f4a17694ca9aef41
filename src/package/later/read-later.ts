import {
  VERDICTS_LATER,
  VINTAGES,
  type ClaimLater,
  type LaterEvent,
  type LaterFigure,
  type LaterSource,
  type Mark,
  type Outcome,
  type Period,
  type Sourced,
  type Vintage,
  type YearlyFigure,
} from '../../model/later';
import { CONFIDENCES, EFFECTS, EVENT_STATUSES, GRADES, MARKS } from '../../model/later-codes';
import type { Localized } from '../../model/localized';
import { isBefore, parseMoment } from '../../model/moment';
import type { Row } from '../row';

/** What rows refer to, as it has been read before them. */
export interface Known {
  readonly sources: ReadonlyMap<string, LaterSource>;
  readonly events: ReadonlyMap<string, LaterEvent>;
}

export const NO_SOURCE: LaterSource = {
  id: '',
  publisher: '',
  title: '',
  date: null,
  address: null,
};

/** An address that may be linked: of the web, and of another host than those that hold copies. */
const ADDRESS = /^https?:\/\/[^\s/]+\//;

export function readSource(row: Row): LaterSource {
  const date = row.optional('date') === null ? null : readPeriod(row);
  const address = row.optional('address');
  if (address !== null && !ADDRESS.test(address))
    row.fault('address', 'not-an-option', 'https://…');
  const [publisher, title] = [row.text('publisher'), row.text('title')];
  return { id: row.id(), publisher, title, date, address };
}

export function readVintage(row: Row): Vintage {
  return {
    id: row.option('id', VINTAGES),
    name: row.localized('name'),
    what: row.localized('what'),
    breaks: row.localized('breaks'),
    isOfPaper: row.optional('joins') !== null && row.option('joins', ['paper']) === 'paper',
  };
}

export function readFigure(row: Row, known: Known): LaterFigure {
  const sourced = readSourced(row, known);
  const value = row.number('value');
  const isRounded = sourced.marks.includes('rounded');
  const stated = row.optionalNumber('half_width');
  if (isRounded !== (stated !== null)) row.fault('half_width', 'required', 'rounded');
  return {
    place: row.text('place'),
    indicator: row.text('indicator'),
    year: row.year('year'),
    value,
    unit: row.text('unit'),
    halfWidth: stated ?? halfOfLastDigit(row.text('value')),
    vintage: row.option('vintage', VINTAGES),
    ...sourced,
  };
}

export function readEvent(row: Row, known: Known): LaterEvent {
  const amount = row.optionalNumber('amount');
  if ((amount === null) !== (row.optional('unit') === null)) row.fault('unit', 'required');
  return {
    id: row.id(),
    date: readPeriod(row),
    flow: row.optional('flow'),
    origin: row.optional('origin'),
    destination: row.optional('destination'),
    what: row.localized('what'),
    amount,
    status: row.option('status', EVENT_STATUSES),
    ...readSourced(row, known),
  };
}

export function readOutcome(row: Row, known: Known): Outcome {
  const verdict = row.option('verdict', VERDICTS_LATER);
  const asOf = row.optionalMoment('as_of');
  const events = readEvents(row, known);
  // Whatever is said to have happened has a date, and something dated that shows it.
  const isShown = asOf !== null && events.length > 0;
  if (verdict !== 'no-evidence' && !isShown) row.fault('as_of', 'required');
  return {
    flow: row.text('flow'),
    promised: row.localized('promised'),
    happened: row.localized('happened'),
    asOf,
    verdict,
    events,
    confidence: row.option('confidence', CONFIDENCES),
  };
}

export function readEvents(row: Row, { events }: Known): LaterEvent[] {
  return row.words('events').flatMap((id) => {
    const event = events.get(id);
    if (!event) row.fault('events', 'unknown-id', undefined, id);
    return event ?? [];
  });
}

export function readYearly(row: Row, known: Known): YearlyFigure {
  const amount = row.number('amount');
  const event = row.optional('event');
  const told = event === null ? null : known.events.get(event);
  if (told === undefined) row.fault('event', 'unknown-id');
  else if (told && told.amount !== amount) row.fault('amount', 'no-sum', String(told.amount));
  return {
    series: row.text('series'),
    place: row.optional('place'),
    year: row.year('year'),
    amount,
    unit: row.text('unit'),
    ...readSourced(row, known),
  };
}

export function readClaim(row: Row, known: Known): ClaimLater {
  return {
    claim: row.text('claim'),
    effect: row.option('effect', EFFECTS),
    text: row.localized('later'),
    sources: readSources(row, known),
  };
}

/** A row of names: `unit firms` and what that is called. */
export function readName(row: Row): { readonly id: string; readonly name: Localized } {
  const kind = row.option('kind', ['indicator', 'unit', 'series']);
  return { id: `${kind} ${row.text('id')}`, name: row.localized('name') };
}

function readSourced(row: Row, known: Known): Sourced {
  const grade = row.option('grade', GRADES);
  const marks = row.words('mark').flatMap((word): Mark[] => {
    const mark = MARKS.find((each) => each === word);
    if (!mark) row.fault('mark', 'not-an-option', MARKS.join(', '), word);
    return mark ? [mark] : [];
  });
  if (grade === 'C' && marks.length === 0) row.fault('mark', 'required');
  return { sources: readSources(row, known), grade, marks };
}

function readSources(row: Row, { sources }: Known): Sourced['sources'] {
  row.text('source');
  const [first = NO_SOURCE, ...others] = row.words('source').flatMap((id) => {
    const source = sources.get(id);
    if (!source) row.fault('source', 'unknown-id', undefined, id);
    return source ?? [];
  });
  return [first, ...others];
}

const NO_PERIOD: Period = { from: { iso: '', year: 0 }, to: { iso: '', year: 0 } };

/** Stands in for an event that is not there. */
export const NO_EVENT: LaterEvent = {
  id: '',
  date: NO_PERIOD,
  flow: null,
  origin: null,
  destination: null,
  what: { en: '', zh: '' },
  amount: null,
  status: 'figure',
  sources: [NO_SOURCE],
  grade: 'C',
  marks: [],
};

function readPeriod(row: Row): Period {
  const text = row.text('date');
  const period = periodOf(text);
  if (text !== '' && period === null) row.fault('date', 'not-a-date');
  return period ?? NO_PERIOD;
}

/** `2015`, `2015-01-12`, or two such dates with a slash between them, the earlier first. */
function periodOf(text: string): Period | null {
  const [from = null, to = from, ...others] = text.split('/').map(parseMoment);
  const isPeriod = from !== null && to !== null && others.length === 0 && !isBefore(to, from);
  return isPeriod ? { from, to } : null;
}

/** Half of the last digit that is printed: 0.05 for `13.7`, 0.5 for `14`. */
function halfOfLastDigit(text: string): number {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}
