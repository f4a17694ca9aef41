import { drawnAt } from '../../../scene/flows/drawn-at.ts';
import { mercator } from '../../../scene/geometry/geometry.ts';
import { arrowOf } from '../page/arrow.ts';
import { written, type FlatView } from '../page/frame.ts';
import { WIDTH as LINE_WIDTH } from '../../../scene/style/width-scale.ts';
import type { FlowMark } from '../../../scene/flows/flow-mark.ts';
import { SYMBOL_RADIUS } from '../../../scene/places/symbols.ts';
import type { Place } from '../../../model/place.ts';
import { HEADS, HOLLOW_CORE, STATUS_DASH } from '../../../scene/style/flow-style.ts';
import { hasSymbol, symbolPath } from '../../../scene/style/symbols.ts';
import { escaped } from '../../../../scripts/site/pages.ts';
import type { Land } from './land.ts';
import { typeAttributes, type Lettering, type Type } from './lettering.ts';
import { paragraphOf, type Paragraph } from './lines.ts';
import { namesOn } from './names.ts';
import type { Subject } from './subject.ts';
import { ENLARGED, viewOf } from './view.ts';
import type { CardWords, Chip } from './words.ts';

export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The column of words: its left edge and width; the map begins where it ends. */
const COLUMN = { x: 56, width: 396, end: 500 } as const;

const NAME_SIZES = [62, 54, 48, 43, 38, 34, 30];
const OTHER_SIZES = [30, 26, 23];
const GIST_SIZES = [23, 21];
const SOURCE_SIZES = [16];

/** The words that stand on the map itself, beside the names of places. */
type MapWords = Pick<CardWords, 'locale' | 'credits'>;

export interface CardTools {
  readonly land: Land;
  readonly lettering: Lettering;
  readonly colour: (name: string) => string;
  /** The mark of the site as SVG. */
  readonly mark: string;
}

/** The left part of a card as SVG: its words. */
export function drawColumn(words: CardWords, tools: CardTools): string {
  const { height } = CARD_SIZE;
  return svg(COLUMN.end, [
    `<rect width="${COLUMN.end}" height="${height}" fill="${tools.colour('paper')}"/>`,
    edge(COLUMN.end, tools),
    column(words, tools),
  ]);
}

/** The right part of a card as SVG: the map with its subject lit. */
export function drawMap(words: MapWords, subject: Subject, tools: CardTools): string {
  return svg(CARD_SIZE.width - COLUMN.end, [
    `<g transform="scale(${ENLARGED})">${map(words, subject, tools)}</g>`,
    edge(0, tools),
  ]);
}

function svg(width: number, parts: readonly string[]): string {
  const { height } = CARD_SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${parts.join('')}</svg>`;
}

/** The line between both parts, half of it in each. */
function edge(x: number, { colour }: CardTools): string {
  return `<path d="M${x} 0V${CARD_SIZE.height}" stroke="${colour('line')}" stroke-width="2"/>`;
}

function map(words: MapWords, subject: Subject, tools: CardTools): string {
  const { land, colour, lettering } = tools;
  const view = viewOf(subject.box);
  const area = (d: string, fill: string, stroke = 'none', width = 1) =>
    `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"/>`;
  const chosenUnits = subject.chosen.flatMap(({ adcode }) =>
    adcode === null ? [] : land.unitPath(adcode, view),
  );
  const credits: Type = { size: 8, weight: 400, locale: words.locale };
  return [
    `<rect width="${view.width}" height="${view.height}" fill="${colour('sea')}"/>`,
    area(land.path('land', view), colour('land-outside'), colour('coast'), 0.8),
    area(land.path('neighbours', view), 'none', colour('border-county'), 0.8),
    area(land.path('provinces', view), colour('land')),
    area(land.path('water', view), colour('lake')),
    area(land.path('prefectures', view), 'none', colour('border-county'), 0.6),
    area(land.path('hubs', view), `${colour('hub')}`, colour('hub-line'), 0.8).replace(
      '<path',
      '<path fill-opacity="0.55"',
    ),
    ...chosenUnits.map((d) => area(d, colour('hub'), colour('hub-line'), 1.4)),
    area(land.path('provinces', view), 'none', colour('border-province'), 1.3),
    `<g opacity="0.16">${flows(subject.dim, view, tools)}</g>`,
    `<g opacity="0.4">${symbols(subject.others, view, tools, false)}</g>`,
    flows(subject.lit, view, tools),
    symbols(subject.named, view, tools, false),
    symbols(subject.chosen, view, tools, true),
    ...namesOn(view, subject, words.locale, lettering).map(({ text, x, y, type }) =>
      haloed(text, x, y, type, colour('ink'), colour('halo'), 3),
    ),
    haloed(
      words.credits,
      view.width - 8 - lettering.widthOf(words.credits, credits),
      view.height - 8,
      credits,
      colour('ink-soft'),
      colour('halo'),
      2,
    ),
  ].join('');
}

function flows(marks: readonly FlowMark[], view: FlatView, { colour }: CardTools): string {
  return marks
    .map((mark) => {
      const arrow = arrowOf(mark, view);
      if (!arrow) return '';
      const hue = colour(`category-${mark.category}`);
      const width = mark.width ?? LINE_WIDTH.unknown;
      const dash = STATUS_DASH[mark.status].join(' ');
      const line = (stroke: string, strokeWidth: number, more = '') =>
        `<path d="${arrow.line}" fill="none" stroke="${stroke}" stroke-width="${strokeWidth}"${more}/>`;
      return [
        line(colour('halo'), width + 2.4, ' stroke-opacity="0.8"'),
        line(hue, width, dash === '' ? '' : ` stroke-dasharray="${dash}"`),
        mark.width === null ? line(colour('halo'), width * HOLLOW_CORE) : '',
        `<path d="${arrow.heads}" fill="${hue}" stroke="${colour('halo')}" stroke-width="0.8" paint-order="stroke"/>`,
      ].join('');
    })
    .join('');
}

function symbols(
  places: readonly Place[],
  view: FlatView,
  { colour }: CardTools,
  isChosen: boolean,
): string {
  return places
    .map((place) => {
      const { kind } = place;
      if (!hasSymbol(kind)) return '';
      const at = written(view.project(mercator(drawnAt(place))));
      const d = symbolPath(kind, SYMBOL_RADIUS[kind] * (isChosen ? 1.15 : 1));
      const fill = colour(isChosen ? 'accent' : 'ink');
      return `<path transform="translate(${at})" d="${d}" fill="${fill}" fill-rule="evenodd" stroke="${colour('halo')}" stroke-width="2" paint-order="stroke"/>`;
    })
    .join('');
}

function column(words: CardWords, tools: CardTools): string {
  const { lettering, colour } = tools;
  const { locale, otherLocale } = words;
  const room = (lines: number) => ({ width: COLUMN.width, lines });
  const set = (text: string, type: Omit<Type, 'size'>, sizes: readonly number[], lines: number) =>
    paragraphOf(text, type, sizes, room(lines), lettering);
  const name = set(words.name, { weight: 600, locale }, NAME_SIZES, 4);
  const other = set(words.otherName, { weight: 400, locale: otherLocale }, OTHER_SIZES, 3);
  const gist = set(words.gist, { weight: 400, locale }, GIST_SIZES, 3);
  const source = set(words.source, { weight: 400, locale }, SOURCE_SIZES, 3);

  const chipHeight = words.chip ? 52 : 0;
  const heights = [chipHeight, heightOf(name) + 18, heightOf(other) + 22, heightOf(gist)];
  const whole = heights.reduce((sum, each) => sum + each, 0);
  // In the middle of what the mark above and the source below leave free.
  let y = Math.max(112, 96 + (CARD_SIZE.height - 96 - 46 - heightOf(source) - whole) / 2);
  const parts = [siteMark(words, tools)];
  if (words.chip) parts.push(chip(words.chip, y, locale, tools));
  y += chipHeight;
  parts.push(paragraph(name, y, colour('ink'), 1.14));
  y += heightOf(name) + 18;
  parts.push(paragraph(other, y, colour('ink-soft')));
  y += heightOf(other) + 22;
  parts.push(paragraph(gist, y, colour('accent')));
  parts.push(paragraph(source, CARD_SIZE.height - 46 - heightOf(source), colour('ink-faint')));
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

function paragraph(text: Paragraph, top: number, fill: string, leading = leadingOf(text)): string {
  const { lines, type } = text;
  return lines
    .map((line, index) => {
      const y = top + type.size * (0.9 + index * leading);
      return `<text x="${COLUMN.x}" y="${y}" fill="${fill}" ${typeAttributes(type)}>${escaped(line)}</text>`;
    })
    .join('');
}

function siteMark({ site, locale }: CardWords, { mark, colour }: CardTools): string {
  const type = typeAttributes({ size: 19, weight: 600, locale });
  return (
    `<g transform="translate(${COLUMN.x} 46)">${mark}</g>` +
    `<text x="${COLUMN.x + 48}" y="70" fill="${colour('ink-soft')}" ${type}>${escaped(site)}</text>`
  );
}

/** A sample of the flow, or the symbol of the place, with the name of its kind. */
function chip(
  { text, look }: Chip,
  top: number,
  locale: Type['locale'],
  { colour, lettering }: CardTools,
): string {
  const type: Type = { size: 20, weight: 600, locale };
  const hue = look.kind === 'flow' ? colour(`category-${look.category}`) : colour('ink-soft');
  const [symbolWidth, height] = [look.kind === 'flow' ? 46 : 22, 36];
  const width = 16 + symbolWidth + 10 + lettering.widthOf(text, type) + 18;
  const middle = top + height / 2;
  return [
    `<rect x="${COLUMN.x}" y="${top}" width="${width}" height="${height}" rx="18" fill="${hue}" fill-opacity="0.1" stroke="${hue}" stroke-opacity="0.45" stroke-width="1.5"/>`,
    `<g transform="translate(${COLUMN.x + 16} ${middle})">`,
    look.kind === 'flow'
      ? sample(look, hue, colour('paper'))
      : `<path transform="translate(11 0)" d="${symbolPath(look.symbol, 9)}" fill="${hue}" fill-rule="evenodd"/>`,
    '</g>',
    `<text x="${COLUMN.x + 16 + symbolWidth + 10}" y="${middle + 7}" fill="${hue}" ${typeAttributes(type)}>${escaped(text)}</text>`,
  ].join('');
}

function sample(
  { category, flow }: Extract<Chip['look'], { kind: 'flow' }>,
  hue: string,
  paper: string,
): string {
  const [tip, size] = [46, 17];
  const head = (at: number, way: 1 | -1) =>
    `<path d="M${HEADS[category].map(([x, y]) => `${at + way * x * size} ${y * size}`).join('L')}Z" fill="${hue}"/>`;
  const isMutual = flow.direction === 'mutual';
  const d = `M${isMutual ? size / 2 : 0} 0H${tip - size / 2}`;
  const dash = STATUS_DASH[flow.status].map((each) => each * 1.3).join(' ');
  return [
    `<path d="${d}" stroke="${hue}" stroke-width="4.5"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
    flow.magnitude === null
      ? `<path d="${d}" stroke="${paper}" stroke-width="${4.5 * HOLLOW_CORE}"/>`
      : '',
    head(tip, 1),
    isMutual ? head(0, -1) : '',
  ].join('');
}

function haloed(
  text: string,
  x: number,
  y: number,
  type: Type,
  fill: string,
  halo: string,
  width: number,
): string {
  return `<text x="${x}" y="${y}" fill="${fill}" stroke="${halo}" stroke-width="${width}" stroke-linejoin="round" paint-order="stroke" ${typeAttributes(type)}>${escaped(text)}</text>`;
}
