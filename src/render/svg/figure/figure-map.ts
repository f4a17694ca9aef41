import { languageTag } from '../../../model/localized';
import { colour } from '../../../scene/style/palette';
import type { Camera } from '../../../query/view-state';
import { drawnMarks } from '../../../scene/flows/drawn-marks';
import { edgeLabels } from '../../../scene/labels/edge-labels';
import { farEnds } from '../../../scene/labels/far-ends';
import { screenLine, type Frame } from '../../../scene/geometry/screen-line';
import { placeFeatures, sidesOf } from '../../../scene/places/place-features';
import { roundScale } from '../../../scene/scale';
import { placesByAdcode, placesOf } from '../../../scene/flows/targets';
import { drawArrows } from './arrows';
import { cameraAround, cameraView } from '../../../scene/camera-view';
import type { FigureInput } from './figure-input';
import { drawGround } from './basemap';
import { drawPlaces, drawPlates, drawUnitNames, Room, type NamedPlace } from './names';
import { element } from './svg';
import { text } from './text';

/** The map of a figure, with the flows and kinds of places on it, for the legend. */
export function drawMap(input: FigureInput, frame: Frame, camera: Camera) {
  const { atlas, view: state, geography } = input;
  const { dataset, locale } = atlas;
  const view = cameraView(camera, frame);
  const room = new Room(view);
  const adcodes = placesByAdcode(dataset);
  const isPlace = (adcode: string) => adcodes.has(adcode);
  const { marks, emphasis, nameOf } = drawnMarks(dataset, state, {
    view,
    zoom: camera.zoom,
    region: cameraAround(dataset.extent.bounds, frame).zoom,
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
    edgeLabels(farEnds(dataset, marks, emphasis, view, atlas), view),
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
