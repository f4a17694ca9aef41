import { formatRange } from '../../i18n/amount';
import { formatSpan } from '../../i18n/format';
import { numberIn } from '../../i18n/scale';
import type { Dataset } from '../../model/dataset';
import type { Later, Mark } from '../../model/later';
import type { Locale } from '../../model/localized';
import { datedMoves, shiftsAround, type SpanShifts } from '../../query/later/dated-moves';
import { figureOf } from '../../stats/look-up';
import type { Basis } from '../../stats/later/vintage-economies';
import { SHIFT_MEASURES, type Shift, type ShiftMeasure } from '../../stats/later/structure-shift';
import { structureOf } from '../../stats/structure';
import { publishersOf, type PublisherText } from './texts';

/** A region in a move: where it went from, where to, or neither. */
export type Role = 'origin' | 'destination' | 'rest';

/** One measure of a region as text: before and after, empty of a whole span, and the change with its bounds. */
export interface ShiftCell {
  readonly text: string;
  readonly change: string;
}

export interface ShiftRow {
  readonly measure: ShiftMeasure;
  readonly part: Shift['part'];
  /** By region, in the order of `places`. */
  readonly cells: readonly ShiftCell[];
}

/** The shifts around an opening in one basis, in the language of a page. */
export interface SpanText {
  readonly basis: Basis;
  /** The name of the vintage; empty of the paper. */
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly places: readonly { readonly id: string; readonly role: Role }[];
  readonly rows: readonly ShiftRow[];
  /** Official sources; of the paper’s tables, `source` is the id of theirs. */
  readonly sources: readonly PublisherText[];
  readonly source: string | null;
  readonly marks: readonly Mark[];
}

/** Industries at both ends of a move before and after its opening. */
export interface StructureText {
  readonly opened: string;
  readonly year: number;
  readonly origin: string;
  readonly destination: string;
  readonly spans: readonly SpanText[];
}

/** Null of a flow without a dated opening, and of one inside a region. */
export function structureOfFlow(
  flow: string,
  later: Later,
  dataset: Dataset,
  locale: Locale,
): StructureText | null {
  const move = datedMoves(later, dataset).find((each) => each.flow === flow);
  if (!move) return null;
  const { origin, destination, opened, event } = move;
  const roleOf = (id: string): Role =>
    id === origin ? 'origin' : id === destination ? 'destination' : 'rest';
  const spans = shiftsAround(move, later, dataset).map((found): SpanText => {
    const { basis, before, after, regions } = found.span;
    const places = [origin, destination, ...regions.filter((id) => roleOf(id) === 'rest')]
      .filter((id) => regions.includes(id))
      .map((id) => ({ id, role: roleOf(id) }));
    const figures = regions.flatMap((region) =>
      [before, after].flatMap((year) => found.own.figuresOf(region, year)),
    );
    const gdp = structureOf(dataset)?.gdp ?? '';
    return {
      basis,
      name: basis === 'paper' ? '' : (later.vintages.get(basis)?.name[locale] ?? ''),
      before,
      after,
      places,
      rows: rowsOf(found, places, dataset, locale),
      sources: publishersOf(figures.map(({ sources: [first] }) => first)),
      source: basis === 'paper' ? (figureOf(dataset, origin, gdp, before)?.source ?? null) : null,
      marks: [...new Set(figures.flatMap(({ marks }) => marks))],
    };
  });
  return { opened: formatSpan(event.date, locale), year: opened, origin, destination, spans };
}

/** Shares to a tenth, quotients to a hundredth. */
const DECIMALS: Readonly<Record<ShiftMeasure, number>> = {
  share: 1,
  'location-quotient': 2,
  'shift-share': 1,
};

function rowsOf(
  { shifts }: SpanShifts,
  places: SpanText['places'],
  dataset: Dataset,
  locale: Locale,
): ShiftRow[] {
  const cellOf = ({ measure, before, after, change }: Shift): ShiftCell => {
    const decimals = DECIMALS[measure];
    const text = (value: number) => numberIn({ shift: 0 }, value, locale, decimals);
    return {
      text: before && after ? `${text(before.value)} → ${text(after.value)}` : '',
      change: formatRange(change.interval, '', dataset, locale, {
        most: decimals + 1,
        isSigned: true,
      }),
    };
  };
  return SHIFT_MEASURES.flatMap((measure) => {
    const own = shifts.filter((each) => each.measure === measure);
    return [...new Set(own.map(({ part }) => part))].map((part) => ({
      measure,
      part,
      cells: places.flatMap(({ id }) => {
        const found = own.find((each) => each.region === id && each.part === part);
        return found ? [cellOf(found)] : [];
      }),
    }));
  });
}
