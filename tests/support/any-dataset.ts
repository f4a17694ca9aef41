import fc from 'fast-check';
import { FlowTable } from '../../src/model/flows/flow-table';
import { extentOf } from '../../src/package/extent';
import type { Dataset } from '../../src/model/dataset';
import { DIRECTIONS, type Flow } from '../../src/model/flow';
import { BOUNDS, type Observation } from '../../src/model/observation';
import type { Place, PlaceKind } from '../../src/model/place';
import type { Facet } from '../../src/model/facet';
import { anyCodes, anyFacets } from './any-facets';

const UNITS = ['jobs', 'vehicles', 'km2'];
const YEARS = { min: 1850, max: 2024 };
const said = (text: string) => ({ en: text, zh: `${text}（中）` });

const REGION: PlaceKind = {
  id: 'region',
  name: said('Region'),
  role: 'region',
  symbol: 'target',
  rank: 0,
};
const CITY: PlaceKind = { id: 'city', name: said('City'), role: null, symbol: 'circle', rank: 1 };

/**
 * Three regions, two places outside them, and places at two depths within; on all continents. Their
 * ids are numbers, words of the language, parts of an address and pairs that join to the same text.
 */
const PLACES: readonly Place[] = (
  [
    ['1', null, [8.5, 47.4]],
    ['01', null, [28.2, -25.7]],
    ['a', null, [174.8, -36.9]],
    ['toString', null, [-149.6, -17.5]],
    ['石家庄', null, [-99.1, 19.4]],
    ['constructor', '1', [-21.9, 64.1]],
    ['__proto__', 'constructor', [116.4, 39.9]],
    ['a b', '01', [-70.7, -33.4]],
    ['b a', '01', [18.4, -33.9]],
    ['50%,/..x', 'a', [178.4, -18.1]],
  ] as const
).map(([id, parent, position], index) => ({
  id,
  name: said(`the place ${'ABCDEFGHIJ'[index]}`),
  inSentence: said(`the place ${'ABCDEFGHIJ'[index]}`),
  kind: parent === null ? REGION : id === 'a b' ? null : CITY,
  parent,
  adcode: null,
  within: null,
  position,
  gate: null,
  precisionKm: 1,
  summary: index === 0 ? said('') : null,
  source: 's',
  caveat: null,
}));

const ODD_FLOWS = ['1', '01', '__proto__', 'constructor', 'hasOwnProperty', 'a/b', '流 1'];
const idOf = (index: number) => ODD_FLOWS[index] ?? `f${index}`;

interface Drawn {
  readonly flow: Omit<Flow, 'id' | 'name' | 'facets'>;
  readonly figure: Pick<Observation, 'bound'> & { readonly spread: number | null };
}

const ids = PLACES.map(({ id }) => id);
const drawn: fc.Arbitrary<Drawn> = fc.record({
  flow: fc.record({
    origin: fc.constantFrom(...ids),
    destination: fc.constantFrom(...ids),
    direction: fc.constantFrom(...DIRECTIONS),
    start: fc.option(
      fc.integer(YEARS).map((year) => ({ iso: String(year), year })),
      { nil: null },
    ),
    end: fc.constant(null),
    // Few values, so that many flows are equally large.
    magnitude: fc.option(
      fc.record({ value: fc.integer({ min: 1, max: 6 }), unit: fc.constantFrom(...UNITS) }),
      { nil: null },
    ),
    summary: fc.constant(said('')),
    source: fc.constant('s'),
    caveat: fc.constant(null),
  }),
  figure: fc.record({
    bound: fc.constantFrom(...BOUNDS),
    spread: fc.option(fc.constantFrom(0.5, 0.05), { nil: null }),
  }),
});

/**
 * Small datasets with facets of their own or none, ties, loops, mutual flows, several units, and
 * amounts that are not known.
 */
export const anyDataset: fc.Arbitrary<Dataset> = anyFacets
  .chain((facets) =>
    fc.record({
      facets: fc.constant(facets),
      rows: fc.array(fc.tuple(drawn, anyCodes(facets)), { maxLength: 14 }),
    }),
  )
  .map(({ facets, rows }) => datasetOf(facets, rows));

function datasetOf(
  facets: readonly Facet[],
  rows: readonly (readonly [Drawn, readonly string[]])[],
): Dataset {
  const flows = rows.map(([{ flow }, codes], index): Flow => ({
    ...flow,
    facets: codes,
    id: idOf(index),
    name: said(`flow no. ${index}`),
  }));
  const observations = rows.flatMap(
    (
      [
        {
          flow: { magnitude },
          figure,
        },
      ],
      index,
    ): Observation[] =>
      magnitude === null
        ? []
        : [
            {
              subject: { kind: 'flow', id: idOf(index) },
              indicator: 'size',
              year: 2013,
              ...magnitude,
              interval:
                figure.spread === null
                  ? null
                  : [magnitude.value - figure.spread, magnitude.value + figure.spread],
              bound: figure.bound,
              source: 's',
              derivation: null,
              caveat: null,
            },
          ],
  );
  const contents = {
    places: new Map(PLACES.map((place) => [place.id, place])),
    kinds: [REGION, CITY],
    flows: FlowTable.of(flows, facets),
    facets,
    relations: [],
    observations,
    checks: [],
    indicators: new Map([
      [
        'size',
        {
          id: 'size',
          name: said('Size'),
          kind: 'fact',
          unit: 'jobs',
          description: said(''),
          role: null,
        },
      ],
    ]),
    stages: [],
    notes: [],
    claims: new Map(),
    story: new Map(),
    terms: UNITS.map((id) => ({ kind: 'unit', id, name: said(id), base: null })),
    sources: new Map(),
    documents: new Map(),
  } satisfies Partial<Dataset>;
  return {
    ...contents,
    id: 'drawn',
    title: said('Drawn'),
    about: { name: said('Drawn'), tagline: null, heading: said('Drawn'), lead: null },
    version: '1',
    edition: null,
    extent: extentOf({}, contents),
    basemap: 'world',
  };
}
