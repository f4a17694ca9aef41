import type { Place } from '../../../model/place.ts';
import { cameraAround, cameraView } from '../../../scene/camera-view.ts';
import { drawnAt } from '../../../scene/flows/drawn-at.ts';
import { NO_EMPHASIS } from '../../../scene/flows/emphasis.ts';
import { drawingOrder, type FlowMark } from '../../../scene/flows/flow-mark.ts';
import { mercator } from '../../../scene/geometry/geometry.ts';
import { symbolBox, type Anchor } from '../../../scene/labels/beside.ts';
import { captionsOf } from '../../../scene/labels/captions.ts';
import { drawArrow } from '../arrow.ts';
import { drawCaption, inColours } from '../caption.ts';
import { drawGround, type GroundLayer } from '../ground.ts';
import { element, escaped, translated } from '../svg.ts';
import { drawSymbol } from '../symbol.ts';
import { COLUMN, column, HEIGHT } from './column.ts';
import type { CardTools } from './tools.ts';
import { unitWith } from './land.ts';
import { typeAttributes, type Type } from './lettering.ts';
import { boxOf, namesOn } from './names.ts';
import { CARD_MAP, CARD_PADDING, type Subject } from './subject.ts';
import { level, type CardWords } from './words.ts';

export const CARD_SIZE = { width: 1200, height: HEIGHT } as const;

/** The map in units of its own: drawn larger by ENLARGED, as cards are seen small. */
const ENLARGED = 1.5;
/** The words that stand on the map itself, beside the names of places. */
type MapWords = Pick<CardWords, 'locale' | 'credits'>;

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
