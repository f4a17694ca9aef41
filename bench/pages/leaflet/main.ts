import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { openBase } from '../shared/base.ts';
import { HOME, mercator, unMercator } from '../shared/camera.ts';
import { nextPaint, type Contestant } from '../shared/contestant.ts';
import { categoryColour, COLOURS, widthOf } from '../shared/look.ts';
import { openPackage, TOGGLED, type Flow } from '../shared/package.ts';

/** Pieces of each curve. */
const SEGMENTS = 16;
/** How far the middle of a curve's control leaves the straight line, as a share of its length. */
const BEND = 0.2;

/** A curve to one side of the straight line, as a line of short pieces. */
function curveOf({ from, to }: Flow): L.LatLngTuple[] {
  const [x0, y0] = mercator(...from.position);
  const [x2, y2] = mercator(...to.position);
  const x1 = (x0 + x2) / 2 - (y2 - y0) * BEND;
  const y1 = (y0 + y2) / 2 + (x2 - x0) * BEND;
  return Array.from({ length: SEGMENTS + 1 }, (_, index) => {
    const t = index / SEGMENTS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const [lng, lat] = unMercator([a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2]);
    return [lat, lng];
  });
}

/** Leaflet's tiles are half as wide as MapLibre's. */
const LEAFLET_ZOOM = 1;

async function start(contestant: Contestant): Promise<void> {
  const [base, { flows }] = await Promise.all([openBase(), openPackage()]);
  const map = L.map('map', {
    preferCanvas: true,
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0,
    center: [HOME.lat, HOME.lng],
    zoom: HOME.zoom + LEAFLET_ZOOM,
  });
  const still = { interactive: false } as const;
  L.geoJSON(base.land, {
    ...still,
    style: { stroke: false, fillColor: COLOURS.landOutside, fillOpacity: 1 },
  }).addTo(map);
  L.geoJSON(base.provinces, {
    ...still,
    style: { color: COLOURS.borderProvince, weight: 1.3, fillColor: COLOURS.land, fillOpacity: 1 },
  }).addTo(map);
  L.geoJSON(base.prefectures, {
    ...still,
    style: { color: COLOURS.borderPrefecture, weight: 0.8, fill: false },
  }).addTo(map);

  const all = L.layerGroup();
  const toggled = L.layerGroup();
  for (const flow of flows) {
    L.polyline(curveOf(flow), {
      color: categoryColour(flow.category),
      weight: widthOf(flow.magnitude),
    })
      .on('mouseover', () => contestant.onFound?.({ kind: 'flow', id: flow.id }))
      .on('mouseout', () => contestant.onFound?.(null))
      .addTo(flow.category === TOGGLED ? toggled : all);
  }
  all.addTo(map);
  toggled.addTo(map);
  contestant.look = ({ lng, lat, zoom }) => {
    map.setView([lat, lng], zoom + LEAFLET_ZOOM, { animate: false });
  };
  contestant.toggle = (shown) => {
    if (shown) toggled.addTo(map);
    else toggled.remove();
  };
  await nextPaint();
}

const contestant: Contestant = {
  drawn: Promise.resolve().then(() => start(contestant)),
  look: () => {},
};
window.contestant = contestant;
