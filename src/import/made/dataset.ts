import { basemapFor } from '../../model/basemap';
import type { Dataset } from '../../model/dataset';
import type { Facet } from '../../model/facet';
import type { Coded, FlowColumns } from '../../model/flows/columns';
import { FlowTable } from '../../model/flows/flow-table';
import { inEach, type Localized } from '../../model/localized';
import type { Moment } from '../../model/moment';
import type { Place } from '../../model/place';
import { extentOf } from '../../package/extent';
import { isUsableId } from '../../package/row';
import type { KnownPlace } from '../places/known-place';
import { columnFrom, cellOf, type TextColumn } from '../tables/grid';
import type { Values } from './columns';
import type { Told } from '../tables/told';
import type { Ends } from './ends';
import type { Sorted } from './sort-rows';

/** What a dataset is made of, once rows have been sorted. */
export interface Parts {
  readonly told: Told;
  /** The name of the file, which is the title of what has no other. */
  readonly file: string;
  /** The file, and the sheet of it, that the flows stand in. */
  readonly source: string;
  readonly ends: Ends;
  readonly sorted: Sorted;
  readonly start: Values<Moment> | null;
  readonly end: Values<Moment> | null;
  /** Their texts tidied, so that what is one kind is one value. */
  readonly facets: readonly { readonly name: string; readonly column: TextColumn }[];
  /** What each row's amount is in: a column, or one name for all. */
  readonly unit: TextColumn | Localized;
  /** The row of the file in which a row of the table stands. */
  readonly lineOf: (row: number) => number;
}

/** Facets with more values than this have no colours for them. */
const MOST_LAYERS = 8;

const NOT_GIVEN: Localized = { en: 'Not given', zh: '未注明' };

/** A dataset of flows that were sorted, and of the places at their ends. */
export function datasetOf(parts: Parts): Dataset {
  const { told, source, ends } = parts;
  const title = told.title ?? parts.file;
  const { title: work, path } = told.source ?? { title, path: null };
  const ids = usableIds(ends.places);
  const places = new Map(
    ends.places.map((place, number) => {
      const id = ids[number] ?? '';
      return [id, placeOf(id, place, source)] as const;
    }),
  );
  const { facets } = parts;
  const declared = facets.map(({ name, column }, index) => facetOf(name, column, facets, index));
  const flows = new FlowTable(
    columnsOf(
      parts,
      ids,
      facets.map(({ column }) => column),
    ),
  );
  const both = inEach(title);
  const dataset = {
    id: 'own',
    title: both,
    about: {
      name: both,
      tagline: null,
      heading: both,
      lead: told.description === null ? null : inEach(told.description),
    },
    version: '1',
    edition: null,
    places,
    kinds: [],
    flows,
    facets: declared,
    relations: [],
    observations: [],
    checks: [],
    indicators: new Map(),
    stages: [],
    notes: [],
    claims: new Map(),
    story: new Map(),
    // A unit is known by what it is called, so that files say it too.
    terms:
      'values' in parts.unit
        ? []
        : [{ kind: 'unit', id: parts.unit.en, name: parts.unit, base: null }],
    sources: new Map([
      [source, { id: source, document: work, locator: inEach(source), page: null }],
    ]),
    documents: new Map([[work, { name: work, title: work, citation: work, path, article: null }]]),
  };
  const extent = extentOf({}, dataset);
  return { ...dataset, extent, basemap: basemapFor(extent.bounds) };
}

/** Ids that an address can hold: the reader's own where they can be, and else their numbers. */
function usableIds(places: readonly KnownPlace[]): readonly string[] {
  return places.map(({ id }, number) => (isUsableId(id) ? id : `place ${number + 1}`));
}

function placeOf(id: string, { name, position }: KnownPlace, source: string): Place {
  return {
    id,
    name,
    inSentence: name,
    kind: null,
    parent: null,
    adcode: null,
    within: null,
    position,
    gate: null,
    precisionKm: null,
    summary: null,
    source,
    caveat: null,
  };
}

function facetOf(
  name: string,
  { values }: TextColumn,
  all: readonly { readonly column: TextColumn }[],
  index: number,
): Facet {
  const fits = (column: TextColumn) => column.values.length <= MOST_LAYERS;
  const layer = all.findIndex(({ column }) => fits(column));
  const both = inEach(name);
  return {
    field: name,
    key: /^[a-z][\w.-]{0,39}$/i.test(name) ? name : `facet-${index + 1}`,
    name: both,
    label: both,
    role: layer === index ? 'layer' : null,
    values: values.map((id) => ({
      id,
      name: id === '' ? NOT_GIVEN : inEach(id),
      colour: null,
      head: null,
      dash: null,
    })),
  };
}

function columnsOf(
  parts: Parts,
  ids: readonly string[],
  facets: readonly TextColumn[],
): FlowColumns {
  const { ends, sorted, start, end, unit, source, lineOf } = parts;
  const { first, amounts } = sorted;
  const count = first.length;
  const picked = <Value>(values: readonly Value[], at: ArrayLike<number>): Coded<Value> => ({
    values,
    at: numbered(count, (flow) => at[first[flow] ?? 0] ?? 0),
  });
  const moments = (column: Values<Moment> | null): Coded<Moment | null> =>
    column
      ? picked(
          column.of.map((moment) => moment ?? null),
          column.column.at,
        )
      : constant<Moment | null>(null, count);
  return {
    count,
    id: idsOf(first, lineOf),
    name: { ofEnds: ends.places.map(({ name }) => name) },
    summary: constant(null, count),
    origin: { values: ids, at: sorted.origins },
    destination: { values: ids, at: sorted.destinations },
    direction: constant('one-way', count),
    facets: facets.map(({ values, at }) => picked(values, at)),
    start: moments(start),
    // What has one date is of that time alone.
    end: moments(end ?? start),
    magnitude: amounts,
    unit: unitOf(unit, amounts, first),
    source: constant(source, count),
    caveat: constant(null, count),
  };
}

/** Their rows in the file, unless one row of it makes several flows. */
function idsOf(first: readonly number[], lineOf: (row: number) => number) {
  const lines = numbered(first.length, (flow) => lineOf(first[flow] ?? 0));
  const isRising = lines.every((line, flow) => flow === 0 || line > (lines[flow - 1] ?? 0));
  return isRising ? lines : numbered(first.length, (flow) => flow + 1);
}

function numbered(count: number, numberOf: (flow: number) => number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(count);
  for (let flow = 0; flow < count; flow++) numbers[flow] = numberOf(flow);
  return numbers;
}

function unitOf(
  unit: Parts['unit'],
  amounts: Float64Array,
  first: readonly number[],
): Coded<string> {
  if (!('values' in unit)) {
    const at = new Uint8Array(amounts.length);
    amounts.forEach((each, flow) => (at[flow] = Number.isNaN(each) ? 1 : 0));
    return { values: [unit.en, ''], at };
  }
  return columnFrom(first.length, (index) =>
    Number.isNaN(amounts[index]) ? '' : cellOf(unit, first[index] ?? 0).trim(),
  );
}

function constant<Value>(value: Value, count: number): Coded<Value> {
  return { values: [value], at: new Uint8Array(count) };
}
