import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { csvText } from '../package/csv-text';
import type { Dataset } from '../model/dataset';
import type { Facet } from '../model/facet';
import type { Flow } from '../model/flow';
import type { InTime, Stated } from '../model/in-time';
import type { Observation } from '../model/observation';
import type { Place } from '../model/place';
import { exchangeOf, focusOf } from './selectors';
import { visibleFlows } from './shown';
import { isTarget, type ViewState } from './view-state';
import { timeOf } from './years';

/** What a view is about: the chosen place or flow with all that belongs to it, or all it shows. */
export interface Extract {
  readonly places: readonly Place[];
  readonly flows: readonly Flow[];
  /** Those of the dataset: what the flows' values are of. */
  readonly facets: readonly Facet[];
  readonly observations: readonly Observation[];
  /** Of data that show each of their years: the year, and who says as of when how far flows have come. */
  readonly inTime?: {
    readonly year: number;
    readonly stated: Readonly<Record<string, Stated>>;
    readonly added: readonly string[];
  };
}

/** The part of a dataset that a view is about. */
export function extractOf(dataset: Dataset, view: ViewState): Extract {
  const { selection } = view;
  const flows = flowsOf(dataset, view);
  const ids = new Set(flows.flatMap(({ origin, destination }) => [origin, destination]));
  if (selection.kind === 'place') ids.add(selection.id);
  const isAbout = ({ subject }: Observation) =>
    isTarget(selection)
      ? subject.kind === selection.kind && subject.id === selection.id
      : subject.kind === 'place' || flows.some(({ id }) => id === subject.id);
  return {
    places: [...dataset.places.values()].filter(({ id }) => ids.has(id)),
    flows,
    facets: dataset.facets,
    observations: dataset.observations.filter(isAbout),
    ...(dataset.inTime && { inTime: inTimeOf(dataset.inTime, [...ids, ...flows.map(idOf)]) }),
  };
}

const idOf = ({ id }: Flow) => id;

function inTimeOf({ year, stated, added }: InTime, ids: readonly string[]): Extract['inTime'] {
  const said = ids.flatMap((id) => {
    const statement = stated.get(id);
    return statement ? [[id, statement] as const] : [];
  });
  return { year, stated: Object.fromEntries(said), added: ids.filter((id) => added.has(id)) };
}

function flowsOf(dataset: Dataset, view: ViewState): readonly Flow[] {
  const { selection } = view;
  const shown = visibleFlows(dataset, view);
  if (selection.kind === 'flow') {
    const flow = dataset.flows.get(selection.id);
    return flow ? [flow] : [];
  }
  if (selection.kind !== 'place') return shown.filter(focusOf(dataset, view) ?? (() => true));
  const parts = Object.values(exchangeOf(dataset, selection.id, shown)) as (readonly Flow[])[];
  const own = new Set(parts.flat());
  return shown.filter((flow) => own.has(flow));
}

type Cell = string | number | null | undefined;

/** The flows as a table, with the names and points of their ends. */
export function flowsCsv(extract: Extract): string {
  const { flows, places } = extract;
  const byId = new Map(places.map((place) => [place.id, place]));
  const end = (id: string): Cell[] => {
    const place = byId.get(id);
    return [id, place?.name.en, place?.name.zh, place?.position[0], place?.position[1]];
  };
  const ends = ['origin', 'destination'].flatMap((name) =>
    ['', '_name_en', '_name_zh', '_lng', '_lat'].map((part) => name + part),
  );
  const details = flows.map((flow) => detailsOf(flow, extract));
  const names = (details[0] ?? []).map(([name]) => name);
  return csvText([
    ['id', 'name_en', 'name_zh', ...ends, ...names],
    ...flows.map((flow, row) => [
      flow.id,
      flow.name.en,
      flow.name.zh,
      ...end(flow.origin),
      ...end(flow.destination),
      ...(details[row] ?? []).map(([, cell]) => cell),
    ]),
  ]);
}

/** What a flow says beside its name and ends, by the names of columns. */
function detailsOf(flow: Flow, { facets, inTime }: Extract): readonly (readonly [string, Cell])[] {
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
export function geoJson(extract: Extract): FeatureCollection<Point | LineString> {
  const { places, flows } = extract;
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  const points = places.map((place): Feature<Point> => ({
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
  }));
  const lines = flows.flatMap((flow): Feature<LineString>[] => {
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
  });
  return { type: 'FeatureCollection', features: [...points, ...lines] };
}

/** All of an extract, with its sources and where it was taken. */
export function extractJson(extract: Extract, dataset: Dataset, address: string): string {
  const used = new Set(
    [
      ...extract.places,
      ...extract.flows,
      ...extract.observations,
      ...Object.values(extract.inTime?.stated ?? {}),
    ].map(({ source }) => source),
  );
  const sources = [...dataset.sources.values()].filter(({ id }) => used.has(id));
  const documents = [...dataset.documents.values()].filter(({ name }) =>
    sources.some(({ document }) => document === name),
  );
  const { id, version, edition } = dataset;
  return `${JSON.stringify({ address, package: { id, version, edition }, ...extract, sources, documents }, null, 1)}\n`;
}

/** The stem of the names of files: what they hold, and as of when. */
export function fileStem(dataset: Dataset, view: ViewState): string {
  const { selection } = view;
  const what =
    'id' in selection ? selection.id : selection.kind === 'none' ? 'region' : selection.kind;
  const time = timeOf(dataset, view).join('-');
  return [dataset.id, what, time]
    .filter(Boolean)
    .join('_')
    .replaceAll(/[^\w.-]+/g, '-');
}
