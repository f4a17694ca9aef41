import type { Place } from '../../../model/place.ts';
import { cameraAround, cameraView } from '../../../scene/camera-view.ts';
import { drawnAt } from '../../../scene/flows/drawn-at.ts';
import { NO_EMPHASIS } from '../../../scene/flows/emphasis.ts';
import { drawingOrder, type FlowMark } from '../../../scene/flows/flow-mark.ts';
import { mercator } from '../../../scene/geometry/geometry.ts';
import { symbolBox, type Anchor } from '../../../scene/labels/beside.ts';
import { captionsOf } from '../../../scene/labels/captions.ts';
import { drawArrow, type Paint } from '../arrow.ts';
import { drawCaption, inColours } from '../caption.ts';
import { drawGround, type Geography, type GroundLayer } from '../ground.ts';
import { element, escaped, translated } from '../svg.ts';
import { drawSymbol } from '../symbol.ts';
import { drawChip } from './chip.ts';
import { unitWith } from './land.ts';
import { typeAttributes, type Lettering, type Type } from './lettering.ts';
import { paragraphOf, type Paragraph } from './lines.ts';
import { boxOf, namesOn } from './names.ts';
import { CARD_MAP, CARD_PADDING, type Subject } from './subject.ts';
import { level, type CardWords } from './words.ts';

export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The column of words: its left edge and width; the map begins where it ends. */
const COLUMN = { x: 56, width: 396, end: 500 } as const;

const NAME_SIZES = [62, 54, 48, 43, 38, 34, 30];
const OTHER_SIZES = [30, 26, 23];
const GIST_SIZES = [23, 21];
const SOURCE_SIZES = [16];
const LISTED_SIZES = [20, 18];

/** The rows of its list, and the column of their numbers. */
const ROW = 28;
const NUMBER = 26;

/** The map in units of its own: drawn larger by ENLARGED, as cards are seen small. */
const ENLARGED = 1.5;
/** The words that stand on the map itself, beside the names of places. */
type MapWords = Pick<CardWords, 'locale' | 'credits'>;

export interface CardTools {
  readonly land: Geography;
  readonly lettering: Lettering;
  readonly paint: Paint;
  /** The mark of the site as SVG. */
  readonly mark: string;
}

/** The left part of a card as SVG: its words. */
export function drawColumn(words: CardWords, tools: CardTools): string {
  const { height } = CARD_SIZE;
  return svg(COLUMN.end, [
    element('rect', { width: COLUMN.end, height, fill: tools.paint('paper') }),
    edge(COLUMN.end, tools),
    column(words, tools),
  ]);
}

/** The right part of a card as SVG: the map with its subject lit. */
export function drawMap(words: MapWords, subject: Subject, tools: CardTools): string {
  return svg(CARD_SIZE.width - COLUMN.end, [
    element('g', { transform: `scale(${ENLARGED})` }, map(words, subject, tools)),
    edge(0, tools),
  ]);
}

function svg(width: number, parts: readonly string[]): string {
  const { height } = CARD_SIZE;
  const look = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  return element('svg', look, ...parts);
}

/** The line between both parts, half of it in each. */
function edge(x: number, { paint }: CardTools): string {
  const d = `M${x} 0V${CARD_SIZE.height}`;
  return element('path', { d, stroke: paint('line'), 'stroke-width': 2 });
}

function map(words: MapWords, subject: Subject, tools: CardTools): string {
  const { paint, lettering } = tools;
  const view = cameraView(cameraAround(subject.box, CARD_MAP, CARD_PADDING), CARD_MAP);
  const at = (place: Place) => view.project(mercator(drawnAt(place))) ?? ([0, 0] as const);
  const credits: Type = { size: 8, weight: 400, locale: words.locale };
  const flows = (marks: readonly FlowMark[]) =>
    drawingOrder(marks)
      .map((mark) => drawArrow(mark, view, paint))
      .join('');
  const names = namesOn(view, subject, at, words.locale, lettering);
  const symbolBoxes = [...subject.chosen, ...subject.named].map((place) =>
    symbolBox(at(place), (subject.looks.get(place.id)?.radius ?? 0) + 2),
  );
  const captions = captionsOf(
    {
      marks: subject.lit,
      emphasis: { ...NO_EMPHASIS, related: new Set(subject.lit.map(({ id }) => id)) },
      numbers: subject.numbers,
      textOf: (id) => ({
        name: level(subject.flowNames.get(id)?.[words.locale] ?? ''),
        amount: null,
      }),
    },
    false,
    view,
    [...symbolBoxes, ...names.map((name) => boxOf(name, lettering))],
  );
  const symbols = (places: readonly Place[], isChosen = false) =>
    places
      .map((place) => {
        const look = subject.looks.get(place.id);
        const ring = { r: (look?.radius ?? 0) + 3, fill: paint('halo'), stroke: paint('ink') };
        const chosen = isChosen ? element('circle', { ...ring, 'stroke-width': 2 }) : '';
        const symbol = look && chosen + drawSymbol(look, paint, 2);
        return symbol ? element('g', { transform: translated(at(place)) }, symbol) : '';
      })
      .join('');
  return [
    drawGround(paint('sea'), groundOf(subject, tools), view),
    element('g', { opacity: '0.3' }, flows(subject.dim)),
    element('g', { opacity: '0.4' }, symbols(subject.others)),
    flows(subject.lit),
    symbols(subject.named),
    symbols(subject.chosen, true),
    element(
      'g',
      typeAttributes({ ...credits, weight: 600 }),
      ...captions.map((caption) => drawCaption(caption, inColours(paint))),
    ),
    ...names.map(({ text, type, ...anchor }) =>
      haloed(text, anchor, type, paint('ink'), paint('halo'), 3),
    ),
    haloed(
      words.credits,
      { x: view.width - 8, y: view.height - 8, anchor: 'end' },
      credits,
      paint('ink-soft'),
      paint('halo'),
      2,
    ),
  ].join('');
}

function groundOf({ chosen }: Subject, { land: geography, paint }: CardTools): GroundLayer[] {
  const { land, neighbours, provinces, prefectures, water } = geography;
  const units = chosen.flatMap(({ adcode }) => unitWith(geography, adcode) ?? []);
  return [
    { units: land, fill: paint('land-outside'), line: paint('coast'), width: 1 },
    { units: neighbours, line: paint('border-prefecture'), width: 0.6, opacity: 0.5 },
    { units: provinces, fill: paint('land') },
    { units: water, fill: paint('lake') },
    { units: prefectures, line: paint('border-prefecture'), width: 0.6 },
    { units, fill: paint('hub'), opacity: 0.1 },
    { units: provinces, line: paint('border-province'), width: 1.4 },
    { units, line: paint('ink'), width: 1 },
  ];
}

function column(words: CardWords, tools: CardTools): string {
  const { lettering, paint } = tools;
  const { locale, otherLocale } = words;
  const room = (lines: number) => ({ width: COLUMN.width, lines });
  const set = (text: string, type: Omit<Type, 'size'>, sizes: readonly number[], lines: number) =>
    paragraphOf(text, type, sizes, room(lines), lettering);
  const hasList = words.listed.length > 0;
  const name = set(words.name, { weight: 600, locale }, NAME_SIZES, hasList ? 2 : 4);
  const other = set(
    words.otherName,
    { weight: 400, locale: otherLocale },
    OTHER_SIZES,
    hasList ? 1 : 3,
  );
  const gist = set(words.gist, { weight: 400, locale }, GIST_SIZES, hasList ? 2 : 3);
  const listed = words.listed.map((each) =>
    paragraphOf(
      each,
      { weight: 400, locale },
      LISTED_SIZES,
      { width: COLUMN.width - NUMBER, lines: 1 },
      lettering,
    ),
  );
  const source = set(words.source, { weight: 400, locale }, SOURCE_SIZES, 3);

  const chipHeight = words.chip ? 52 : 0;
  const listHeight = hasList ? 14 + listed.length * ROW : 0;
  const heights = [
    ...[chipHeight, heightOf(name) + 18, heightOf(other) + 22],
    ...[heightOf(gist), listHeight],
  ];
  const whole = heights.reduce((sum, each) => sum + each, 0);
  // In the middle of what the mark above and the source below leave free.
  let y = Math.max(112, 96 + (CARD_SIZE.height - 96 - 46 - heightOf(source) - whole) / 2);
  const parts = [siteMark(words, tools)];
  if (words.chip) parts.push(drawChip(words.chip, { x: COLUMN.x, top: y }, locale, tools));
  y += chipHeight;
  parts.push(paragraph(name, y, paint('ink'), 1.14));
  y += heightOf(name) + 18;
  parts.push(paragraph(other, y, paint('ink-soft')));
  y += heightOf(other) + 22;
  parts.push(paragraph(gist, y, paint('accent')));
  y += heightOf(gist) + 14;
  for (const [index, each] of listed.entries()) {
    const number = {
      ...each,
      lines: [String(index + 1)],
      type: { ...each.type, weight: 600 },
    } as const;
    parts.push(paragraph(number, y, paint('ink'), LEADING));
    parts.push(paragraph(each, y, paint('ink'), LEADING, COLUMN.x + NUMBER));
    y += ROW;
  }
  parts.push(paragraph(source, CARD_SIZE.height - 46 - heightOf(source), paint('ink-faint')));
  return parts.join('');
}

/** Distance of base lines, in sizes of the type. */
const LEADING = 1.28;

function leadingOf({ type }: Paragraph): number {
  return type.weight === 600 ? 1.14 : LEADING;
}

function heightOf(text: Paragraph): number {
  return text.lines.length * text.type.size * leadingOf(text);
}

function paragraph(
  text: Paragraph,
  top: number,
  fill: string,
  leading = leadingOf(text),
  x: number = COLUMN.x,
): string {
  const { lines, type } = text;
  return lines
    .map((line, index) => {
      const y = String(top + type.size * (0.9 + index * leading));
      return element('text', { x, y, fill, ...typeAttributes(type) }, escaped(line));
    })
    .join('');
}

function siteMark({ site, locale }: CardWords, { mark, paint }: CardTools): string {
  const type = typeAttributes({ size: 19, weight: 600, locale });
  const place = { x: COLUMN.x + 48, y: 70, fill: paint('ink-soft') };
  return [
    element('g', { transform: translated([COLUMN.x, 46]) }, mark),
    element('text', { ...place, ...type }, escaped(site)),
  ].join('');
}

function haloed(
  text: string,
  { x, y, anchor }: Anchor,
  type: Type,
  fill: string,
  halo: string,
  width: number,
): string {
  const look = {
    x,
    y,
    fill,
    stroke: halo,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'text-anchor': anchor === 'start' ? null : anchor,
  };
  return element('text', { ...look, ...typeAttributes(type) }, escaped(text));
}
