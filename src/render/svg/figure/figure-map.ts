import { languageTag } from '../../../model/localized';
import type { Camera } from '../../../model/extent';
import { cameraView } from '../../../scene/camera-view';
import { cameraFor } from '../../../scene/choice-camera';
import { overview } from '../../../scene/first-camera';
import { areasOf, placesByAdcode } from '../../../scene/flows/targets';
import type { Frame } from '../../../scene/geometry/screen-line';
import { mercator } from '../../../scene/geometry/geometry';
import type { Caption } from '../../../scene/labels/captions';
import { lensCaptions, lensTitle } from '../../../scene/labels/lens-captions';
import { lensBox } from '../../../scene/lens-cover';
import { LAKES_FROM } from '../../../scene/style/lakes';
import { Room } from '../../../scene/labels/room';
import { roundScale } from '../../../scene/scale';
import { sceneOf, type Scene } from '../../../scene/scene';
import { drawArrow } from '../arrow';
import { drawCaption, inColours } from '../caption';
import { drawGround, type GroundLayer } from '../ground';
import { drawLeaders, drawLens } from '../lens';
import { drawPairLinks } from '../pair-links';
import { element, escaped } from '../svg';
import { drawTotal } from '../symbol';
import { paint, text } from '../text';
import type { FigureInput } from './figure-input';
import { drawEdges, drawPlaces, drawUnitNames } from './names';

/** How much of a flow shows that is not among those that stand out. */
const MUTED = 0.3;

/** The scene of a figure: what the map on screen shows, with the frame and camera of the figure. */
export function figureScene(
  { atlas, view, screen, camera }: FigureInput,
  shown: Frame,
  to: Camera,
) {
  // A window that is not laid out yet has no size.
  const frame = screen.width > 0 ? screen : shown;
  const from = camera ?? cameraFor(atlas.dataset, view, frame);
  return sceneOf(atlas, view, cameraView(to, shown), {
    view: cameraView(from, frame),
    zoom: from.zoom,
    region: overview(atlas.dataset, frame).zoom,
  });
}

/** The map of a figure. */
export function drawMap(input: FigureInput, scene: Scene, camera: Camera): string {
  const { atlas, geography } = input;
  const { view } = scene;
  const { width, height } = view;
  const room = new Room([2, 2, width - 2, height - 2]);
  const adcodes = placesByAdcode(atlas.dataset);
  const isPlace = (adcode: string) => adcodes.has(adcode);
  const lenses = scene.lenses.map((lens, index) => {
    const { centre, radius } = lens;
    room.reserve(lensBox(centre, radius));
    const caption = lensTitle(lens, atlas);
    const hasOutline = atlas.dataset.basemap === 'jingjinji';
    const at = view.project(mercator(lens.at));
    return {
      leaders: at ? drawLeaders(lens, at, paint) : '',
      drawn: drawLens(
        lens,
        {
          caption,
          id: `lens-${index}`,
          hasOutline,
          captions: written(lensCaptions(lens, scene.labelled)),
        },
        paint,
      ),
    };
  });
  // Ends out of sight come first, as what they cover is not to be named; but they lie above all.
  const edges = drawEdges(scene, room);
  room.reserve([0, height - 40, 150, height]);
  const symbols = drawPlaces(scene, room);
  for (const box of scene.captions.flatMap(({ boxes }) => boxes)) room.reserve(box);
  const names = drawUnitNames(geography, view, room, {
    locale: atlas.locale,
    zoom: camera.zoom,
    isPlace,
  });
  const clip = element('rect', { width, height, rx: 4 });
  return [
    element('defs', {}, element('clipPath', { id: 'frame' }, clip)),
    element(
      'g',
      { 'clip-path': 'url(#frame)' },
      drawGround(paint('sea'), groundOf(input, isPlace, camera), view),
      element('g', { class: 'flows' }, ...drawLines(scene)),
      drawPairLinks(scene.links, paint),
      element('g', { class: 'names' }, names),
      ...scene.totals.map((total) => drawTotal(total, total.at, paint)),
      ...lenses.map(({ leaders }) => leaders),
      element('g', { class: 'places' }, symbols),
      ...lenses.map(({ drawn }) => drawn),
      element('g', { class: 'plates' }, edges),
      written(scene.captions),
      drawScale(input, height, camera),
    ),
    element('rect', { width, height, rx: 4, fill: 'none', stroke: paint('line') }),
  ].join('');
}

function written(captions: readonly Caption[]): string {
  return captions.map((caption) => drawCaption(caption, inColours(paint))).join('');
}

/** The lines of a scene, what stands out above; each with its id and name. */
function drawLines({ lines, view }: Scene): string[] {
  return [...lines]
    .sort((a, b) => Number(b.isMuted) - Number(a.isMuted))
    .map(({ mark, name, isMuted }) => {
      const arrow = drawArrow(mark, view, paint);
      const flows = mark.flows.length > 0 ? mark.flows.join(' ') : mark.id;
      const look = { 'data-flow': flows, opacity: isMuted ? MUTED : null };
      return arrow && element('g', look, element('title', {}, escaped(name)), arrow);
    });
}

/** The layers of the ground, in the order of the map. */
function groundOf(
  { atlas: { dataset }, view: { selection, compare }, geography, fills }: FigureInput,
  isPlace: (adcode: string) => boolean,
  camera: Camera,
): GroundLayer[] {
  const { land, neighbours, provinces, prefectures, counties, water } = geography;
  const hubs = geography.hubs.filter(({ adcode }) => isPlace(adcode));
  const lakes = water.filter(
    ({ properties: { size } }) => size === 'large' || camera.zoom >= LAKES_FROM,
  );
  const areas = areasOf(dataset, selection, compare);
  const adcodes = new Set(areas.map((id) => dataset.places.get(id)?.adcode));
  const chosen = [...provinces, ...prefectures, ...hubs].filter(({ adcode }) =>
    adcodes.has(adcode),
  );
  return [
    { units: land, fill: paint(dataset.basemap === 'world' ? 'land' : 'land-outside') },
    { units: neighbours, line: paint('border-prefecture'), width: 0.6, opacity: 0.5 },
    { units: provinces, fill: ({ adcode }) => fills?.get(adcode) ?? paint('land') },
    { units: chosen, fill: paint('hub'), opacity: 0.1 },
    { units: lakes, fill: paint('lake') },
    { units: land, line: paint('coast'), width: 1 },
    { units: counties, line: paint('border-county'), width: 0.5 },
    { units: prefectures, line: paint('border-prefecture'), width: 0.6 },
    { units: provinces, line: paint('border-province'), width: 1.4 },
    { units: chosen, line: paint('ink'), width: camera.zoom < 8 ? 1 : 1.5 },
  ];
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
    element('path', { d: 'M0-12 6 8 0 4-6 8Z', fill: paint('ink-soft') }),
  );
  return element(
    'g',
    { class: 'scale' },
    text(label, 14, height - 20, { size: 11, ink: 'ink-soft', halo: 'halo' }),
    element('path', {
      d: `M14 ${height - 15}v5h${scale.pixels.toFixed(1)}v-5`,
      fill: 'none',
      stroke: paint('ink-soft'),
      'stroke-width': 1.5,
    }),
    camera.bearing === 0 ? '' : north,
  );
}
