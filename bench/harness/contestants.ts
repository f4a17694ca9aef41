/** One that is measured: a page, and what is said of it in the results. */
export interface Contestant {
  readonly id: string;
  readonly name: string;
  /** The page for so many flows. */
  path(flows: number): string;
  /** What it draws below the flows, and how. */
  readonly note: string;
  /** The only size it is measured at; absent where at all. */
  readonly only?: number;
  /** It draws no flows, so that there is none to point at. */
  readonly isBare?: true;
}

const page = (name: string) => (flows: number) => `/bench/${name}/?data=/seeded/${flows}/`;

export const FLOOR = 'floor';
export const ATLAS = 'atlas';
export const ATLAS_BUILT_IN = 'atlas-built-in';
export const FLOWMAP = 'flowmap';

export const CONTESTANTS: readonly Contestant[] = [
  {
    id: FLOOR,
    name: 'Empty MapLibre map',
    path: page('maplibre'),
    note: 'maplibre-gl 6.17.0; base polygons, no flows: the floor',
    isBare: true,
  },
  {
    id: ATLAS,
    name: 'This atlas',
    path: (flows) => `/own/en/?data=/seeded/${flows}/datapackage.json`,
    note: 'the built site, opened with the package; its whole base map, names, panels and lists',
  },
  {
    id: ATLAS_BUILT_IN,
    name: 'This atlas, built-in data',
    path: () => '/en/',
    note: 'the built site as a reader first sees it: 41 flows, a picture in the page itself',
    only: 30,
  },
  {
    id: FLOWMAP,
    name: 'flowmap.gl',
    path: page('flowmap'),
    note: '@flowmap.gl/layers 9.4.0 on deck.gl 9.4.0; curved, clustering on, at most 5,000 flows; base polygons by GeoJsonLayer',
  },
  {
    id: 'arcs',
    name: 'deck.gl ArcLayer',
    path: page('arcs'),
    note: '@deck.gl/layers 9.4.0; all flows, no heads; base polygons by GeoJsonLayer',
  },
  {
    id: 'echarts',
    name: 'ECharts lines',
    path: page('echarts'),
    note: 'echarts 6.1.0, canvas; all flows with arrowheads; base polygons as a geo component, moved by its own geoRoam',
  },
  {
    id: 'leaflet',
    name: 'Leaflet',
    path: page('leaflet'),
    note: 'leaflet 1.9.4, canvas; all flows as curves of 16 pieces, no heads; base polygons by L.geoJSON; drawn anew for each camera as the others are',
  },
];
