import { CATEGORIES, STATUSES, type Category, type Status } from '../model/flow';

/** Pages of which there is one. */
export const PAGES = ['data', 'indicators', 'compare', 'matrix', 'claims'] as const;
export type PageKind = (typeof PAGES)[number];

/** What has a page for each of its kind. */
export const SUBJECTS = ['place', 'flow', 'indicator', 'claim', 'story'] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

type Of<Kind extends SubjectKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly id: string };
}[Kind];

/** Something that can be pointed at: on the map, in a list, in a chart. */
export type Target = Of<'place' | 'flow'>;

/** What the reader looks at; it is the path of the address. `none`: the overview. */
export type Selection = { readonly kind: 'none' } | { readonly kind: PageKind } | Of<SubjectKind>;

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

/** The id of what a selection names; null for pages of which there is one. */
export function idOf(selection: Selection): string | null {
  return 'id' in selection ? selection.id : null;
}

/** True where both name the same thing. */
export function isSame(a: Selection | null, b: Selection | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && idOf(a) === idOf(b);
}

/** True where a selection is something that the map can light: a place or a flow. */
export function isTarget(selection: Selection | null): selection is Target {
  return selection?.kind === 'place' || selection?.kind === 'flow';
}

/** `list` with `item` switched on or off, kept in the order of `all`. */
export function toggled<T>(list: readonly T[], item: T, all: readonly T[]): T[] {
  return all.filter((each) => (each === item ? !list.includes(each) : list.includes(each)));
}
