import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { BASE_FILES } from '../shared/base.ts';
import { HOME } from '../shared/camera.ts';
import type { Camera } from '../shared/contestant.ts';
import { COLOURS } from '../shared/look.ts';

/** The floor: a MapLibre map of the base and nothing else. */
setWorkerUrl(workerUrl);

const file = (data: string) => ({ type: 'geojson', data, tolerance: 0 }) as const;

const map = new Map({
  container: 'map',
  center: [HOME.lng, HOME.lat],
  zoom: HOME.zoom,
  attributionControl: false,
  renderWorldCopies: false,
  style: {
    version: 8,
    sources: {
      land: file(BASE_FILES.land),
      provinces: file(BASE_FILES.provinces),
      prefectures: file(BASE_FILES.prefectures),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': COLOURS.sea } },
      {
        id: 'land',
        type: 'fill',
        source: 'land',
        paint: { 'fill-color': COLOURS.landOutside },
      },
      {
        id: 'provinces',
        type: 'fill',
        source: 'provinces',
        paint: { 'fill-color': COLOURS.land },
      },
      {
        id: 'prefecture-borders',
        type: 'line',
        source: 'prefectures',
        paint: { 'line-color': COLOURS.borderPrefecture, 'line-width': 0.8 },
      },
      {
        id: 'province-borders',
        type: 'line',
        source: 'provinces',
        paint: { 'line-color': COLOURS.borderProvince, 'line-width': 1.3 },
      },
    ],
  },
});

window.contestant = {
  drawn: new Promise((resolve) => {
    map.once('idle', () => resolve());
  }),
  look({ lng, lat, zoom }: Camera) {
    map.jumpTo({ center: [lng, lat], zoom });
  },
};
