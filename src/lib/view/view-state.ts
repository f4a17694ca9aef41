import { CATEGORIES, STATUSES, type Category, type Status } from '../model/flow';

/** What the reader looks at; it is the path of the address. */
export type Selection =
  { readonly kind: 'none' } | { readonly kind: 'place' | 'flow'; readonly id: string };

/** Something that can be pointed at: on the map, in a list, in a chart. */
export type Target = Extract<Selection, { id: string }>;

/** Where the map looks from. Angles in degrees, WGS84; zoom as in MapLibre (512 px tiles). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** The years the atlas knows: from the first stage of cooperation to the paper's present. */
export const FIRST_YEAR = 1982;
export const LAST_YEAR = 2014;

/** All that decides what is on screen. It lives in the address and nowhere else. */
export interface ViewState {
  readonly selection: Selection;
  /** Null: the whole region, fitted to the window. */
  readonly camera: Camera | null;
  readonly year: number;
  /** The indicator that colours the regions, or null for plain regions. */
  readonly indicator: string | null;
  /** Switched-on categories and statuses, in the order of the model. */
  readonly categories: readonly Category[];
  readonly statuses: readonly Status[];
  /** Ids of places set side by side, at most four. */
  readonly compare: readonly string[];
  /** Address of a reader's own data package, or null for the built-in one. */
  readonly data: string | null;
  readonly embed: boolean;
}

export const NO_SELECTION: Selection = { kind: 'none' };

export const DEFAULT_VIEW: ViewState = {
  selection: NO_SELECTION,
  camera: null,
  year: LAST_YEAR,
  indicator: null,
  categories: CATEGORIES,
  statuses: STATUSES,
  compare: [],
  data: null,
  embed: false,
};

/** True where both name the same thing. */
export function isSame(a: Selection | null, b: Selection | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'none' || b.kind === 'none') return a.kind === b.kind;
  return a.kind === b.kind && a.id === b.id;
}

/** `list` with `item` switched on or off, kept in the order of `all`. */
export function toggled<T>(list: readonly T[], item: T, all: readonly T[]): T[] {
  return all.filter((each) => (each === item ? !list.includes(each) : list.includes(each)));
}
