import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { csvText } from '../package/csv-text';
import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import { plainFlow } from '../model/flows/flow-row';
import type { Place } from '../model/place';
import { jsonList, partsOf } from '../package/text-parts';
import type { Extract } from './extract';

type Cell = string | number | null | undefined;

/** The flows as a table, with the names and points of their ends. */
export function* flowsCsv(extract: Extract): Generator<string> {
  const { flows, places } = extract;
  const byId = new Map(places.map((place) => [place.id, place]));
  const end = (id: string): Cell[] => {
    const place = byId.get(id);
    return [id, place?.name.en, place?.name.zh, place?.position[0], place?.position[1]];
  };
  const ends = ['origin', 'destination'].flatMap((name) =>
    ['', '_name_en', '_name_zh', '_lng', '_lat'].map((part) => name + part),
  );
  const [first] = flows;
  const names = first ? detailsOf(first, extract).map(([name]) => name) : [];
  yield csvText([['id', 'name_en', 'name_zh', ...ends, ...names]]);
  for (const { from, to } of partsOf(flows.length)) {
    yield csvText(
      flows
        .slice(from, to)
        .map((flow) => [
          flow.id,
          flow.name.en,
          flow.name.zh,
          ...end(flow.origin),
          ...end(flow.destination),
          ...detailsOf(flow, extract).map(([, cell]) => cell),
        ]),
    );
  }
}

type Details = Pick<Extract, 'facets' | 'inTime'>;

/** What a flow says beside its name and ends, by the names of columns. */
function detailsOf(flow: Flow, { facets, inTime }: Details): readonly (readonly [string, Cell])[] {
  const stated = inTime?.stated[flow.id];
  return [
    ['direction', flow.direction],
    ...facets.map(({ field }, index) => [field, flow.facets[index] ?? null] as const),
    ['start', flow.start?.iso ?? null],
    ['end', flow.end?.iso ?? null],
    ['magnitude', flow.magnitude?.value ?? null],
    ['unit', flow.magnitude?.unit ?? null],
    ['source', flow.source],
    ...(inTime
      ? ([
          ['year', inTime.year],
          ['status_as_of', stated?.when.iso],
          ['status_source', stated?.source],
          ['later', inTime.added.includes(flow.id) ? 1 : null],
        ] as const)
      : []),
  ];
}

/** The figures as a table, with their intervals. */
export function figuresCsv({ observations }: Extract): string {
  return csvText([
    [
      'of',
      'id',
      'indicator',
      'year',
      'value',
      'low',
      'high',
      'bound',
      'unit',
      'source',
      'derivation',
    ],
    ...observations.map(({ subject, interval, ...figure }) => [
      subject.kind,
      subject.id,
      figure.indicator,
      figure.year,
      figure.value,
      interval?.[0],
      interval?.[1],
      figure.bound,
      figure.unit,
      figure.source,
      figure.derivation,
    ]),
  ]);
}

/** Places as points and flows as straight lines between them (RFC 7946). */
export function* geoJson({ places, ...extract }: Extract): Generator<string> {
  const head = {
    type: 'FeatureCollection',
    features: places.map(pointOf),
  } satisfies FeatureCollection;
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  yield JSON.stringify(head).slice(0, -2);
  let isFirst = places.length === 0;
  for (const { from, to } of partsOf(extract.flows.length)) {
    const lines = extract.flows.slice(from, to).flatMap((flow) => lineOf(flow, positions, extract));
    if (lines.length === 0) continue;
    yield `${isFirst ? '' : ','}${JSON.stringify(lines).slice(1, -1)}`;
    isFirst = false;
  }
  yield ']}';
}

function pointOf(place: Place): Feature<Point> {
  return {
    type: 'Feature',
    id: place.id,
    geometry: { type: 'Point', coordinates: [...place.position] },
    properties: {
      name_en: place.name.en,
      name_zh: place.name.zh,
      kind: place.kind?.id ?? null,
      precision_km: place.precisionKm,
      source: place.source,
    },
  };
}

/** A flow between places that have a position; none where one of them is not there. */
function lineOf(
  flow: Flow,
  positions: ReadonlyMap<string, Place['position']>,
  extract: Details,
): Feature<LineString>[] {
  const from = positions.get(flow.origin);
  const to = positions.get(flow.destination);
  if (!from || !to) return [];
  return [
    {
      type: 'Feature',
      id: flow.id,
      geometry: { type: 'LineString', coordinates: [[...from], [...to]] },
      properties: {
        name_en: flow.name.en,
        name_zh: flow.name.zh,
        origin: flow.origin,
        destination: flow.destination,
        ...Object.fromEntries(detailsOf(flow, extract)),
      },
    },
  ];
}

/** All of an extract, with its sources and where it was taken. */
export function* extractJson(
  { places, flows, ...others }: Extract,
  dataset: Dataset,
  address: string,
): Generator<string> {
  const used = new Set<string>();
  for (const all of [
    places,
    flows,
    others.observations,
    Object.values(others.inTime?.stated ?? {}),
  ]) {
    for (const { source } of all) used.add(source);
  }
  const sources = [...dataset.sources.values()].filter(({ id }) => used.has(id));
  const documents = [...dataset.documents.values()].filter(({ name }) =>
    sources.some(({ document }) => document === name),
  );
  const { id, version, edition } = dataset;
  const head = indented({ address, package: { id, version, edition }, places });
  yield `${head.slice(0, -2)},\n "flows": `;
  yield* jsonList(flows, 1, plainFlow);
  const rest = indented({ ...others, sources, documents });
  yield `,${rest.slice(1)}\n`;
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
