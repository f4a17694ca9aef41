/** The files of a data package, by their paths in it. */
export type Files = Readonly<Record<string, string>>;

/** Where a place lies, and what it lies in. */
type Point = readonly [lng: number, lat: number, parent?: string];

const FLOW_COLUMNS =
  'id,name_en,name_zh,origin,destination,direction,category,sector,start,end,status,magnitude,unit,' +
  'mechanism,summary_en,summary_zh,source,caveat_en,caveat_zh';

/**
 * A package in the first form of the format, with all that it then asked for. Flows are `origin,
 * destination, magnitude`, and `start, end` if they have any.
 */
function firstForm(
  title: string,
  places: Readonly<Record<string, Point>>,
  flows: readonly string[],
): Files {
  const resources = ['places.geojson', 'flows.csv', 'terms.csv', 'sources.csv'];
  const described = { summary_en: '-', summary_zh: '-', source: 's', precision_km: 1 };
  return {
    'datapackage.json': JSON.stringify({
      name: title.replaceAll(' ', '-'),
      title,
      title_zh: title,
      version: '1',
      sources: [{ name: 'd', title: `Notes on ${title}` }],
      resources: resources.map((path) => ({ name: path.replace(/\..*/, ''), path })),
    }),
    'places.geojson': JSON.stringify({
      type: 'FeatureCollection',
      features: Object.entries(places).map(([id, [lng, lat, parent]]) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [lng, lat] },
        properties: { id, name_en: id, name_zh: id, kind: 'city', ...described, parent },
      })),
    }),
    'flows.csv': [
      FLOW_COLUMNS,
      ...flows.map((flow, index) => {
        const [from = '', to = '', magnitude = '', start = '', end = ''] = flow.split(',');
        const unit = magnitude === '' ? '' : 'people';
        return `f${index + 1},${from} to ${to},${from}→${to},${from},${to},one-way,services,all,${start},${end},operating,${magnitude},${unit},none,-,-,s,,`;
      }),
    ].join('\n'),
    'terms.csv': [
      'kind,id,name_en,name_zh',
      'sector,all,All,全部',
      'mechanism,none,None,无',
      'unit,people,people,人',
    ].join('\n'),
    'sources.csv': 'id,document,locator_en,locator_zh,page\ns,d,The file,文件,',
  };
}

const FIVE = {
  A: [116.4, 39.9],
  B: [117.2, 39.1],
  C: [114.5, 38.05],
  D: [118.2, 39.6],
  E: [114.9, 40.8],
} satisfies Record<string, Point>;

/** Three places of another continent. */
export const ELSEWHERE = firstForm(
  'places elsewhere',
  { P: [8.65, 47.41], Q: [7.45, 46.95], R: [6.14, 46.2] },
  ['P,Q,1673', 'Q,P,2097', 'Q,R,511'],
);

/** Flows that begin before and after the years of the built-in data. */
export const OTHER_YEARS = firstForm('years outside', FIVE, [
  'A,B,40,2020,',
  'B,A,25,2019-03-01,',
  'A,C,10,1975,1980',
]);

/** Two ways, a zero, an amount that nobody knows, two flows of one pair, and a loop. */
export const OF_ALL_KINDS = firstForm('any package', FIVE, [
  'A,B,40',
  'B,A,25',
  'A,C,0',
  'A,D,',
  'A,B,2',
  'A,A,7',
]);

/** More flows than are drawn one by one, half of them on a line from A to B. */
export const BUNDLED = firstForm(
  'line through view',
  { A: [114.2, 38], B: [118.8, 40.6], C: [118.8, 38] },
  Array.from({ length: 402 }, (_, index) => `A,${index % 2 ? 'B' : 'C'},10`),
);

/** Two places, each said to lie in the other. */
export const RING = firstForm(
  'parents in a ring',
  { A: [116.4, 39.9, 'B'], B: [117.2, 39.1, 'A'] },
  ['A,B,5'],
);

/** Two amounts of one unit, far apart. */
export const TWO_AMOUNTS = firstForm('two amounts', FIVE, ['A,B,1220', 'B,A,9']);

const ORIGINS = Array.from({ length: 61 }, (_, at) => `p${String(at + 1).padStart(2, '0')}`);

/** Sixty-one origins of flows to one end, the last of which sends nearly all. */
export const SIXTY_ONE = firstForm(
  'matrix of 61',
  {
    X: [117, 39],
    ...Object.fromEntries(ORIGINS.map((id, at): [string, Point] => [id, [114 + at / 20, 38]])),
  },
  ORIGINS.map((id) => `${id},X,${id === 'p61' ? 1000 : 1}`),
);

/** Most of what there is ends where it begins. */
export const STAYING = firstForm('those who stay', FIVE, [
  'A,A,66855',
  'B,B,7000',
  'C,C,300',
  'A,B,2475',
  'B,A,1530',
  'A,C,84',
]);

/** One row of five thousand, and three of one each from another origin. */
export const FEW_ROWS = firstForm('rows counted not amounts', FIVE, [
  'A,B,5000',
  'C,D,1',
  'C,E,1',
  'C,D,1',
]);

const HARBOURS = {
  Boston: [-71.06, 42.36],
  'New York': [-74.01, 40.71],
  Havana: [-82.38, 23.13],
  Lisbon: [-9.14, 38.72],
  Lagos: [3.38, 6.45],
} satisfies Record<string, Point>;
const CARGOES = ['Ice', 'Cotton', 'Sugar', 'Timber', 'Machines'];

/**
 * A package of places and flows alone, in one language, without sources, statuses or kinds: fifty
 * voyages from 1850 to 2024, each of one of five cargoes.
 */
export const VOYAGES: Files = {
  'datapackage.json': JSON.stringify({
    name: 'voyages',
    title: 'Voyages between five harbours',
    facets: [{ field: 'cargo', title: 'Cargoes', label: 'Cargo', role: 'layer' }],
    resources: [
      { name: 'places', path: 'harbours.geojson' },
      { name: 'flows', path: 'voyages.csv' },
    ],
  }),
  'harbours.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: Object.entries(HARBOURS).map(([name, coordinates]) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates },
      properties: { id: name.toLowerCase().replace(' ', '-'), name },
    })),
  }),
  'voyages.csv': [
    'id,origin,destination,cargo,start,magnitude,unit',
    ...Array.from({ length: 50 }, (_, index) => {
      const ids = Object.keys(HARBOURS).map((name) => name.toLowerCase().replace(' ', '-'));
      const [from, to] = [index % 5, (index + 1 + (index % 4)) % 5];
      const year = 1850 + Math.round((index * (2024 - 1850)) / 49);
      return `v${index + 1},${ids[from]},${ids[to]},${CARGOES[Math.floor(index / 10)]},${year},${100 + 10 * index},tonnes`;
    }),
  ].join('\n'),
};
