import { languageTag } from '../../../model/localized';
import type { Drawing } from '../../../session/drawing';
import type { Camera } from '../../../model/extent';
import type { Dataset } from '../../../model/dataset';
import type { ViewState } from '../../../query/view-state';
import type { Frame } from '../../../scene/geometry/screen-line';
import { cameraFor } from '../../../scene/choice-camera';
import type { FigureInput } from './figure-input';
import { totalsKey, widthKey } from '../../../scene/style/keys';
import { drawFlowList } from './flow-list';
import { drawMap, figureScene } from './figure-map';
import { sourceLines, subtitleLines, title } from './figure-texts';
import { FAMILIES } from './fonts';
import { drawIndicatorKey } from './indicator-key';
import { drawLegend } from './legend';
import { element, escaped } from '../svg';
import { paint, text } from '../text';

/** Width of every figure, and the room around map and texts. */
const WIDTH = 1000;
const MARGIN = 28;
const INNER = WIDTH - 2 * MARGIN;

/** The shape of the map in a figure: that on screen, within these bounds of height by width. */
const SHAPE = { least: 0.55, most: 1.15 } as const;

/** The camera and frame of a figure that shows what a map on screen shows. */
export function figureCamera(
  dataset: Dataset,
  view: ViewState,
  screen: Frame,
  camera: Camera | null,
): { frame: Frame; camera: Camera } {
  const shape = screen.width > 0 ? screen.height / screen.width : 0.8;
  const frame = {
    width: INNER,
    height: Math.round(INNER * Math.min(SHAPE.most, Math.max(SHAPE.least, shape))),
  };
  if (camera === null) return { frame, camera: cameraFor(dataset, view, frame) };
  const larger = Math.log2(Math.min(frame.width / screen.width, frame.height / screen.height));
  return { frame, camera: { ...camera, zoom: camera.zoom + larger } };
}

/**
 * Draws the present view anew, as vectors, with all that a figure needs to stand alone: title,
 * legend, scale, north, sources and address. It is drawn from the same marks, lines and layers as
 * the map, so that it is sharp at any size and needs no map to be running.
 */
export async function drawFigure(input: FigureInput): Promise<Drawing> {
  const { atlas, view, words, address } = input;
  const { frame, camera } = figureCamera(atlas.dataset, view, input.screen, input.camera);
  const scene = figureScene(input, frame, camera);
  const heading = title(input);
  const subtitle = subtitleLines(input, scene, INNER);
  const top = 62 + subtitle.length * 18;
  const map = drawMap(input, scene, camera);
  const legend = drawLegend(
    {
      scene,
      atlas,
      unknown: words.unknown,
      width: { ...widthKey(atlas, view, scene.report), title: atlas.messages.legend.width },
      totals: view.totals ? totalsKey(atlas, view) : null,
    },
    INNER,
  );
  const sources = sourceLines(input, INNER);
  const key = input.key ? drawIndicatorKey(input.key) : { markup: '', height: 0 };
  const atKey = top + frame.height + 10;
  const list = drawFlowList(input, INNER);
  const atList = atKey + key.height;
  const below = atList + list.height;
  const height = below + legend.height + 18 + sources.length * 15 + 20 + MARGIN / 2;
  const body = [
    element('title', {}, escaped(heading)),
    element('desc', {}, escaped([...subtitle, address].join(' '))),
    element('rect', { width: WIDTH, height, fill: paint('paper') }),
    text(heading, MARGIN, 48, { size: 24, weight: 500, kind: 'title' }),
    ...subtitle.map((line, index) =>
      text(line, MARGIN, 72 + index * 18, { size: 13, ink: 'ink-soft', kind: 'subtitle' }),
    ),
    element('g', { transform: `translate(${MARGIN} ${top})`, class: 'map' }, map),
    element('g', { transform: `translate(${MARGIN} ${atKey})`, class: 'key' }, key.markup),
    element('g', { transform: `translate(${MARGIN} ${atList})` }, list.markup),
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
