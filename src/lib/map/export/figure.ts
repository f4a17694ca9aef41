import { formatNumber } from '../../i18n/format';
import type { ExportWords } from '../../i18n/messages/export';
import { languageTag } from '../../model/localized';
import { colour } from '../../theme/palette';
import type { Atlas } from '../../view/context';
import type { Drawing } from '../../view/drawing';
import { shownFlows } from '../../view/shown';
import type { Camera } from '../../view/view-state';
import { edgeLabels } from '../flows/edge-labels';
import { farEnds } from '../flows/far-ends';
import { drawnMarks } from '../flows/drawn-marks';
import { screenLine, type Frame } from '../flows/screen-line';
import { placeFeatures, sidesOf } from '../place-features';
import { roundScale } from '../scale';
import { placesByAdcode, placesOf } from '../targets';
import { drawArrows } from './arrows';
import { cameraView, regionCamera } from './camera-view';
import { FAMILIES } from './fonts';
import { drawGround, type Geography } from './ground';
import { drawIndicatorKey, type IndicatorKey } from './indicator-key';
import { drawLegend } from './legend';
import { drawPlaces, drawPlates, drawUnitNames, Room, type NamedPlace } from './names';
import { element, escaped } from './svg';
import { lines, text } from './text';

export interface FigureInput {
  readonly atlas: Pick<Atlas, 'dataset' | 'locale' | 'messages'>;
  readonly view: Atlas['view']['state'];
  readonly words: ExportWords;
  readonly geography: Geography;
  /** The frame of the map on screen and its camera; null: the whole region. */
  readonly screen: Frame;
  readonly camera: Camera | null;
  readonly address: string;
  /** The colours of provinces by adcode, where an indicator fills them. */
  readonly fills: ReadonlyMap<string, string | null> | null;
  /** What these colours mean. */
  readonly key: IndicatorKey | null;
  /** Markup of embedded fonts for the drawing so far. */
  readonly fontsFor: (drawing: string) => Promise<string>;
}

/** Width of every figure, and the room around map and texts. */
const WIDTH = 1000;
const MARGIN = 28;
const INNER = WIDTH - 2 * MARGIN;

/** The shape of the map in a figure: that on screen, within these bounds of height by width. */
const SHAPE = { least: 0.55, most: 1.15 } as const;

/** The camera and frame of a figure that shows what a map on screen shows. */
export function figureCamera(
  screen: Frame,
  camera: Camera | null,
): { frame: Frame; camera: Camera } {
  const shape = screen.width > 0 ? screen.height / screen.width : 0.8;
  const frame = {
    width: INNER,
    height: Math.round(INNER * Math.min(SHAPE.most, Math.max(SHAPE.least, shape))),
  };
  if (camera === null) return { frame, camera: regionCamera(frame) };
  const larger = Math.log2(Math.min(frame.width / screen.width, frame.height / screen.height));
  return { frame, camera: { ...camera, zoom: camera.zoom + larger } };
}

/**
 * Draws the present view anew, as vectors, with all that a figure needs to stand alone: title,
 * legend, scale, north, sources and address. It is drawn from the same marks, lines and layers as
 * the map, so that it is sharp at any size and needs no map to be running.
 */
export async function drawFigure(input: FigureInput): Promise<Drawing> {
  const { atlas, words, address } = input;
  const { frame, camera } = figureCamera(input.screen, input.camera);
  const heading = title(input);
  const subtitle = lines(words.subtitle(...subtitleParts(input)), INNER, { size: 13 });
  const top = 62 + subtitle.length * 18;
  const { markup: map, marks, kinds } = drawMap(input, frame, camera);
  const legend = drawLegend(
    { marks, kinds, messages: atlas.messages, unknown: words.unknown },
    INNER,
  );
  const sources = sourceLines(input);
  const key = input.key ? drawIndicatorKey(input.key) : { markup: '', height: 0 };
  const atKey = top + frame.height + 10;
  const below = atKey + key.height;
  const height = below + legend.height + 18 + sources.length * 15 + 20 + MARGIN / 2;
  const body = [
    element('title', {}, escaped(heading)),
    element('desc', {}, escaped([...subtitle, address].join(' '))),
    element('rect', { width: WIDTH, height, fill: colour('paper', 'light') }),
    text(heading, MARGIN, 48, { size: 24, weight: 500, kind: 'title' }),
    ...subtitle.map((line, index) =>
      text(line, MARGIN, 72 + index * 18, { size: 13, ink: 'ink-soft', kind: 'subtitle' }),
    ),
    element('g', { transform: `translate(${MARGIN} ${top})`, class: 'map' }, map),
    element('g', { transform: `translate(${MARGIN} ${atKey})`, class: 'key' }, key.markup),
    element('g', { transform: `translate(${MARGIN} ${below})`, class: 'legend' }, legend.markup),
    ...sources.map((line, index) =>
      text(line, MARGIN, below + legend.height + 24 + index * 15, {
        size: 10.5,
        ink: 'ink-soft',
        kind: 'sources',
      }),
    ),
    text(address, MARGIN, height - MARGIN / 2 - 4, { size: 10.5, ink: 'accent', kind: 'address' }),
  ].join('');
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height.toFixed(1)}`,
      lang: languageTag(atlas.locale),
      'font-family': FAMILIES,
    },
    await input.fontsFor(body),
    body,
  );
  return { svg, width: WIDTH, height };
}

function drawMap(input: FigureInput, frame: Frame, camera: Camera) {
  const { atlas, view: state, geography } = input;
  const { dataset, locale } = atlas;
  const view = cameraView(camera, frame);
  const room = new Room(view);
  const adcodes = placesByAdcode(dataset);
  const isPlace = (adcode: string) => adcodes.has(adcode);
  const { marks, emphasis, nameOf } = drawnMarks(dataset, state, {
    view,
    zoom: camera.zoom,
    region: regionCamera(frame).zoom,
  });
  const { related } = emphasis;
  const pinned = placesOf(dataset, state.selection);
  const chosen = state.selection.kind === 'flow' ? state.selection.id : null;
  const chosenMark = marks.find(({ id }) => id === chosen);
  const flowName = (id: string) => nameOf(id, atlas);
  const selectedPlace = state.selection.kind === 'place' ? state.selection.id : null;
  const sides = sidesOf(dataset, pinned);
  const places = placeFeatures(dataset).features.flatMap(({ properties }): NamedPlace[] => {
    const place = dataset.places.get(properties.id);
    const shows = properties.reveal <= camera.zoom || pinned.includes(properties.id);
    return place && shows
      ? [
          {
            ...properties,
            position: place.position,
            isSelected: pinned.includes(place.id),
            side: sides.get(place.id) ?? 'right',
          },
        ]
      : [];
  });
  const lineOf = (mark: (typeof marks)[number]) => screenLine(view, mark);
  // Plates come first, as what they cover is not to be named; but they lie above all.
  const plates = drawPlates(
    edgeLabels(farEnds(dataset, marks, emphasis, lineOf, atlas), view),
    chosenMark ? { name: flowName(chosenMark.id), line: lineOf(chosenMark) } : null,
    view,
    room,
  );
  const scale = drawScale(input, view.height, camera);
  room.reserve([0, view.height - 40, 150, view.height]);
  const symbols = drawPlaces(places, view, room, locale);
  const names = drawUnitNames(geography, view, room, { locale, zoom: camera.zoom, isPlace });
  const markup = [
    element(
      'defs',
      {},
      element(
        'clipPath',
        { id: 'frame' },
        element('rect', { width: frame.width, height: frame.height, rx: 4 }),
      ),
    ),
    element(
      'g',
      { 'clip-path': 'url(#frame)' },
      drawGround(geography, view, {
        fills: input.fills,
        selected: (selectedPlace && dataset.places.get(selectedPlace)?.adcode) || null,
        isPlace,
      }),
      element(
        'g',
        { class: 'flows' },
        drawArrows(marks, view, flowName, (id) => related !== null && !related.has(id)),
      ),
      element('g', { class: 'names' }, names),
      element('g', { class: 'places' }, symbols),
      element('g', { class: 'plates' }, plates),
      scale,
    ),
    element('rect', {
      width: frame.width,
      height: frame.height,
      rx: 4,
      fill: 'none',
      stroke: colour('line', 'light'),
    }),
  ].join('');
  return { markup, marks, kinds: new Set(places.map(({ kind }) => kind)) };
}

/** The scale of the map's middle, and an arrow to the north where the map is turned. */
function drawScale({ atlas }: FigureInput, height: number, camera: Camera): string {
  const scale = roundScale(camera.lat, camera.zoom, 120);
  const inKilometres = scale.metres >= 1000;
  const label = new Intl.NumberFormat(languageTag(atlas.locale), {
    style: 'unit',
    unit: inKilometres ? 'kilometer' : 'meter',
  }).format(inKilometres ? scale.metres / 1000 : scale.metres);
  const north = element(
    'g',
    { transform: `translate(170 ${height - 22}) rotate(${-camera.bearing})` },
    element('path', { d: 'M0-12 6 8 0 4-6 8Z', fill: colour('ink-soft', 'light') }),
  );
  return element(
    'g',
    { class: 'scale' },
    text(label, 14, height - 20, { size: 11, ink: 'ink-soft', halo: 'halo' }),
    element('path', {
      d: `M14 ${height - 15}v5h${scale.pixels.toFixed(1)}v-5`,
      fill: 'none',
      stroke: colour('ink-soft', 'light'),
      'stroke-width': 1.5,
    }),
    camera.bearing === 0 ? '' : north,
  );
}

function title({ atlas, view: { selection } }: FigureInput): string {
  const { dataset, locale, messages } = atlas;
  const found =
    selection.kind === 'place'
      ? dataset.places.get(selection.id)
      : selection.kind === 'flow'
        ? dataset.flows.get(selection.id)
        : undefined;
  return found?.name[locale] ?? messages.site.title;
}

/** The year, what is switched off and the indicator, for the line below the title. */
function subtitleParts({ atlas, view, key }: FigureInput): [string, string, string[]] {
  const { dataset, locale, messages } = atlas;
  const shown = shownFlows(dataset, view).count;
  return [
    String(view.year),
    messages.timeline.shown(formatNumber(shown, locale), formatNumber(dataset.flows.size, locale)),
    key ? [key.title] : [],
  ];
}

function sourceLines({ atlas, words }: FigureInput): string[] {
  const { dataset, messages } = atlas;
  const [work] = [...dataset.documents.values()];
  const all = [
    work ? words.source(work.citation) : '',
    words.data(
      `${dataset.id} ${dataset.edition ?? dataset.version}`,
      formatNumber(dataset.flows.size, atlas.locale),
    ),
    messages.map.credits,
  ];
  return all.filter(Boolean).flatMap((each) => lines(each, INNER, { size: 10.5 }));
}
