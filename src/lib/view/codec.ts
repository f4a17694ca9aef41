import { CATEGORIES, STATUSES } from '../model/flow';
import type { Locale } from '../model/localized';
import { formatCamera, parseCamera } from './camera';
import {
  DEFAULT_VIEW,
  FIRST_YEAR,
  idOf,
  LAST_YEAR,
  type Selection,
  type ViewState,
} from './view-state';

/** What an address may name; whatever else it names is a fault. */
export interface Vocabulary {
  readonly indicators: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** A part of an address that could not be read and was left out. */
export interface AddressFault {
  readonly key: string;
  readonly value: string;
}

export interface Decoded {
  readonly view: ViewState;
  readonly faults: readonly AddressFault[];
}

/** Stands for an empty list, which as an empty value would look like a mistake. */
const NONE = 'none';
const MAX_COMPARED = 4;
const MAX_DATA_ADDRESS = 2000;

/** The path of a page, from the root of the site: `/en/place/caofeidian/`, `/en/data/`. */
export function pathOf(locale: Locale, selection: Selection): string {
  const id = idOf(selection);
  const parts = [
    locale,
    ...(selection.kind === 'none' ? [] : [selection.kind]),
    ...(id === null ? [] : [encodeURIComponent(id)]),
  ];
  return `/${parts.join('/')}/`;
}

/**
 * The query that holds all of the view but its selection: `?map=8.2/39.1/118.4&year=2013`,
 * or nothing where all is as by default. Readable: commas and slashes stay as they are.
 */
export function encodeQuery(view: ViewState): string {
  const pairs = Object.entries(FIELDS).flatMap(([key, field]) => {
    const value = field.write(view);
    return value === null ? [] : [`${key}=${readable(value)}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/**
 * Reads the query of an address. Total: every string gives a valid view, in which whatever could
 * not be read has its default, and the list of what that was. Keys that are not ours (a campaign
 * tag, say) are no fault.
 */
export function decodeQuery(selection: Selection, query: string, known: Vocabulary): Decoded {
  const parameters = new URLSearchParams(query);
  const faults: AddressFault[] = [];
  let view: ViewState = { ...DEFAULT_VIEW, selection };
  for (const [key, field] of Object.entries(FIELDS)) {
    const value = parameters.get(key);
    if (value === null) continue;
    const read = field.read(value, known);
    if (read) view = { ...view, ...read };
    else faults.push({ key, value });
  }
  return { view, faults };
}

/** One key of the query: how it is written (null: by default, so left out) and read (null: not). */
interface Field {
  write(view: ViewState): string | null;
  read(value: string, known: Vocabulary): Partial<ViewState> | null;
}

/** In the order in which an address lists them. */
const FIELDS: Readonly<Record<string, Field>> = {
  map: {
    write: ({ camera }) => camera && formatCamera(camera),
    read(value) {
      const camera = parseCamera(value);
      return camera && { camera };
    },
  },
  year: {
    write: ({ year }) => (year === DEFAULT_VIEW.year ? null : String(year)),
    read(value) {
      const year = /^\d{4}$/.test(value) ? Number(value) : NaN;
      return year >= FIRST_YEAR && year <= LAST_YEAR ? { year } : null;
    },
  },
  indicator: {
    write: ({ indicator }) => indicator,
    read: (value, known) => (known.indicators.has(value) ? { indicator: value } : null),
  },
  categories: {
    write: ({ categories }) => writeChoice(categories, CATEGORIES),
    read(value) {
      const categories = readChoice(value, CATEGORIES);
      return categories && { categories };
    },
  },
  status: {
    write: ({ statuses }) => writeChoice(statuses, STATUSES),
    read(value) {
      const statuses = readChoice(value, STATUSES);
      return statuses && { statuses };
    },
  },
  compare: {
    write: ({ compare }) => (compare.length === 0 ? null : compare.join(',')),
    read(value, known) {
      const compare = [...new Set(value.split(','))];
      const fits = compare.length <= MAX_COMPARED && compare.every((id) => known.places.has(id));
      return fits ? { compare } : null;
    },
  },
  data: {
    write: ({ data }) => data,
    read: (data) => (data !== '' && data.length <= MAX_DATA_ADDRESS ? { data } : null),
  },
  embed: {
    write: ({ embed }) => (embed ? '1' : null),
    read: (value) => (value === '1' ? { embed: true } : value === '0' ? { embed: false } : null),
  },
};

function writeChoice<T extends string>(chosen: readonly T[], all: readonly T[]): string | null {
  if (all.every((each) => chosen.includes(each))) return null;
  return chosen.length === 0 ? NONE : chosen.join(',');
}

/** The chosen items in the order of `all`; null where one of them is none of `all`. */
function readChoice<T extends string>(value: string, all: readonly T[]): T[] | null {
  if (value === NONE) return [];
  const names = value.split(',');
  if (!names.every((name) => (all as readonly string[]).includes(name))) return null;
  return all.filter((each) => names.includes(each));
}

function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/');
}
