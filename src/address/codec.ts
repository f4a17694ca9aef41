import { formatCamera, parseCamera } from './camera';
import {
  flag,
  readCodes,
  readIds,
  writeCodes,
  writeIds,
  type Field,
  type Fields,
  type AddressFault,
} from './field';
import { AMOUNT_FIELDS, TIME_FIELDS } from './filter-fields';
import { VERDICTS_LATER, VINTAGES } from '../model/later';
import { VERDICTS } from '../stats/finding';
import { formatMeasurement, parseMeasurement } from '../query/measurement';
import { isDataAddress } from './path';
import { migrated, VERSION_KEY, versionWritten } from './migrations/versions';
import { tidied } from './tidied';
import { withChosen } from '../query/facet-choice';
import {
  DEFAULT_VIEW,
  LEVELS,
  MEASURES,
  THEMES,
  type Selection,
  type ViewState,
} from '../query/view-state';
import type { Vocabulary } from './vocabulary';

export type { AddressFault } from './field';
export type { Vocabulary } from './vocabulary';

export interface Decoded {
  readonly view: ViewState;
  readonly faults: readonly AddressFault[];
}

const MAX_COMPARED = 4;
const EDITION = /^[\w.+-]{1,40}-[\da-f]{12}$/;

/**
 * The query that holds all of the view but its selection: `?map=8.2/39.1/118.4&year=2013`,
 * or nothing where all is as by default. Readable: commas, slashes, colons and semicolons stay
 * as they are.
 */
export function encodeQuery(view: ViewState): string {
  const written = (fields: Fields) =>
    Object.entries(fields).map(([key, field]) => [key, field.write(view)] as const);
  const pairs = [
    ...written(FIELDS_BEFORE_FACETS),
    ...view.facets.map(({ key, values }) => [facetKey(key), writeCodes(values)] as const),
    ...written(FIELDS_AFTER_FACETS),
  ].flatMap(([key, value]) => (value === null ? [] : [`${readable(key)}=${readable(value)}`]));
  const version = versionWritten();
  if (version !== null && pairs.length > 0) pairs.unshift(`v=${version}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/**
 * Reads the query of an address. Total: every string gives a valid view, in which whatever could
 * not be read has its default, and the list of what that was. Keys that others put into links (a
 * campaign tag, say) are no fault.
 */
export function decodeQuery(selection: Selection, query: string, known: Vocabulary): Decoded {
  const tidy = tidied(new URLSearchParams(query), [
    ...QUERY_KEYS,
    ...known.facets.map(({ key }) => facetKey(key)),
  ]);
  const { parameters, faults: ofVersion } = migrated(tidy.parameters);
  // A later atlas has keys of its own.
  const isLater = ofVersion.length > 0;
  const faults = [...tidy.faults.filter(({ isUnknown }) => !(isUnknown && isLater)), ...ofVersion];
  let view: ViewState = { ...DEFAULT_VIEW, selection };
  const take = (key: string, read: (value: string) => Partial<ViewState> | null) => {
    const value = parameters.get(key);
    if (value === null) return;
    const patch = read(value);
    if (patch) view = { ...view, ...patch };
    else faults.push({ key, value });
  };
  for (const [key, field] of Object.entries(FIELDS)) {
    take(key, (value) => field.read(value, known, view));
  }
  for (const facet of known.facets) {
    take(facetKey(facet.key), (value) => {
      const codes = readCodes(value, new Set(facet.values.map(({ id }) => id)));
      return codes && withChosen(view, known.facets, facet, codes);
    });
  }
  return { view, faults };
}

/** How an address names a facet: by its own key, unless that is one of the keys below. */
export function facetKey(key: string): string {
  return key === VERSION_KEY || Object.hasOwn(FIELDS, key) || key.startsWith(FACET)
    ? FACET + key
    : key;
}

const FACET = 'f.';

/** One of several words, the first of which is the default. */
function oneOf<Key extends 'direction' | 'scale' | 'level' | 'measure'>(
  key: Key,
  words: readonly ViewState[Key][],
): Field {
  return {
    write: (view) => (view[key] === words[0] ? null : view[key]),
    read: (value) => {
      const word = words.find((each) => each === value);
      return word ? { [key]: word } : null;
    },
  };
}

/** A place that names a row or column of the matrix. */
function side(key: 'from' | 'to'): Field {
  return {
    write: (view) => (view.selection.kind === 'matrix' ? view[key] : null),
    read: (value, known, { selection }) =>
      selection.kind === 'matrix' && known.places.has(value) ? { [key]: value } : null,
  };
}

/** In the order in which an address lists them. */
const FIELDS_BEFORE_FACETS: Fields = {
  map: {
    write: ({ camera }) => camera && formatCamera(camera),
    read(value) {
      const camera = parseCamera(value);
      return camera && { camera };
    },
  },
  indicator: {
    // The page of an indicator says it already.
    write: ({ indicator, selection }) => (selection.kind === 'indicator' ? null : indicator),
    read: (value, known) => (known.indicators.has(value) ? { indicator: value } : null),
  },
  ...TIME_FIELDS,
};
const FIELDS_AFTER_FACETS: Fields = {
  ...AMOUNT_FIELDS,
  with: {
    write: ({ selection, partner }) => (selection.kind === 'place' ? partner : null),
    read(value, known, { selection }) {
      const isAnother = selection.kind === 'place' && selection.id !== value;
      return isAnother && known.places.has(value) ? { partner: value } : null;
    },
  },
  direction: oneOf('direction', ['both', 'in', 'out']),
  level: oneOf('level', LEVELS),
  measure: oneOf('measure', MEASURES),
  from: side('from'),
  to: side('to'),
  verdict: {
    write: ({ selection, verdict }) =>
      verdictsOf(selection).some((each) => each === verdict) ? verdict : null,
    read(value, known, { selection }) {
      const verdict = verdictsOf(selection).find((each) => each === value);
      return verdict ? { verdict } : null;
    },
  },
  vintage: {
    write: ({ selection, vintage }) => (selection.kind === 'indicator' ? vintage : null),
    read(value, known, { selection }) {
      const vintage = VINTAGES.find((each) => each === value);
      return selection.kind === 'indicator' && vintage ? { vintage } : null;
    },
  },
  others: flag<'others'>('others', true),
  rest: flag<'rest'>('rest', false),
  scale: oneOf('scale', ['locked', 'shown']),
  totals: flag<'totals'>('totals', false),
  values: flag<'values'>('values', false),
  motion: flag<'motion'>('motion', false),
  compare: {
    write: ({ compare }) => writeIds(compare),
    read(value, known) {
      const compare = readIds(value, known.places);
      return compare && compare.length <= MAX_COMPARED ? { compare } : null;
    },
  },
  ruler: {
    write: ({ ruler }) => ruler && formatMeasurement(ruler),
    read(value) {
      const ruler = parseMeasurement(value);
      return ruler && { ruler };
    },
  },
  lesson: {
    write: ({ selection, lesson }) => (selection.kind === 'story' && lesson ? '1' : null),
    read: (value, _, { selection }) =>
      selection.kind === 'story' && (value === '1' || value === '0')
        ? { lesson: value === '1' }
        : null,
  },
  colours: {
    write: ({ theme }) => theme,
    read(value) {
      const theme = THEMES.find((each) => each === value);
      return theme ? { theme } : null;
    },
  },
  data: {
    write: ({ data }) => data,
    read: (data) => (isDataAddress(data) ? { data } : null),
  },
  at: {
    write: ({ at }) => at,
    read: (at) => (EDITION.test(at) ? { at } : null),
  },
  later: flag<'later'>('later', false),
};
const FIELDS: Fields = { ...FIELDS_BEFORE_FACETS, ...FIELDS_AFTER_FACETS };

/** Every key of the query but those of facets, which stand between `undated` and `unit`. */
export const QUERY_KEYS: readonly string[] = Object.keys(FIELDS);

function readable(value: string): string {
  return encodeURIComponent(value).replaceAll(/%(2C|2F|3A|3B)/g, decodeURIComponent);
}

/** The verdicts by which the list of a page can be shortened. */
function verdictsOf({
  kind,
}: Selection): readonly (typeof VERDICTS | typeof VERDICTS_LATER)[number][] {
  return kind === 'outcomes' ? VERDICTS_LATER : kind === 'claims' ? VERDICTS : [];
}
