import { EVERY_FLOW, type FlowFilter } from './flow-filter';
import type { Camera } from '../model/extent';
import type { LaterVerdict, VintageId } from '../model/later';
import type { Verdict } from '../stats/finding';
import type { Measurement } from './measurement';

export type { Camera } from '../model/extent';

/** Pages of which there is one. */
export const PAGES = [
  'data',
  'indicators',
  'compare',
  'matrix',
  'claims',
  'outcomes',
  'circular',
  'reading',
] as const;
export type PageKind = (typeof PAGES)[number];

/** What has a page for each of its kind. */
export const SUBJECTS = ['place', 'flow', 'indicator', 'claim', 'story', 'face'] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

type Of<Kind extends SubjectKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly id: string };
}[Kind];

/** How finely the matrix tells places apart: by the outermost ones, or each by itself. */
export const LEVELS = ['regions', 'places'] as const;
export type Level = (typeof LEVELS)[number];

/** What the cells of the matrix say of their flows. */
export const MEASURES = ['count', 'amount', 'category'] as const;
export type Measure = (typeof MEASURES)[number];

/** The schemes of colours. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Something that can be pointed at: on the map, in a list, in a chart. */
export type Target = Of<'place' | 'flow'>;

/** What lights up while it is pointed at: one thing, or all flows of a cell of the matrix. */
export type Pointed = Target | { readonly kind: 'flows'; readonly ids: ReadonlySet<string> };

/** What the reader looks at; it is the path of the address. `none`: the overview. */
export type Selection = { readonly kind: 'none' } | { readonly kind: PageKind } | Of<SubjectKind>;

/** Which way the flows of a chosen place run that are looked at. */
export type Way = 'both' | 'in' | 'out';

/** All that decides what is on screen. It lives in the address and nowhere else. */
export interface ViewState extends FlowFilter {
  readonly selection: Selection;
  /** Null: the first view of the data. */
  readonly camera: Camera | null;
  /** The indicator that colours the regions, or null for plain regions. */
  readonly indicator: string | null;
  /** Of a chosen place: which way its flows run, and the other place they join it with, if one. */
  readonly direction: Way;
  readonly partner: string | null;
  /** The matrix: how fine it is, what its cells say, and the row, column or cell that is chosen. */
  readonly level: Level;
  readonly measure: Measure;
  readonly from: string | null;
  readonly to: string | null;
  /** Of the list of outcomes, or of claims: those with this verdict; null: all. */
  readonly verdict: LaterVerdict | Verdict | null;
  /** Of an indicator: the vintage of official figures that shows; null: the one with most of them. */
  readonly vintage: VintageId | null;
  /** Whether flows that are not of the chosen place show, muted, beside those that are. */
  readonly others: boolean;
  /** Whether the flows that the view is not about are drawn too, muted; lists and counts have them. */
  readonly rest: boolean;
  /** What widths are measured by: all flows of the data, or those that show. */
  readonly scale: 'locked' | 'shown';
  /** Drawn on demand: totals at places, amounts on arrows, motion along them. */
  readonly totals: boolean;
  readonly values: boolean;
  readonly motion: boolean;
  /** Ids of places set side by side, at most four. */
  readonly compare: readonly string[];
  /** What is measured on the map; null where nothing is. */
  readonly ruler: Measurement | null;
  /** Address of a reader's own data package, or null for the built-in one. */
  readonly data: string | null;
  /** The edition of the built-in data that the address cites; null: whatever they are now. */
  readonly at: string | null;
  /** Whether what is later than the paper shows beside it. */
  readonly later: boolean;
  /** Of a step of the story: true where it is shown to a class, large and without legend. */
  readonly lesson: boolean;
  /** The colours of page and map; null: as the reader's device asks for. */
  readonly theme: Theme | null;
  /** True in a frame of another page. */
  readonly embed: boolean;
}

export const NO_SELECTION: Selection = { kind: 'none' };

export const DEFAULT_VIEW: ViewState = {
  ...EVERY_FLOW,
  selection: NO_SELECTION,
  camera: null,
  indicator: null,
  direction: 'both',
  partner: null,
  level: 'regions',
  measure: 'count',
  from: null,
  to: null,
  verdict: null,
  vintage: null,
  others: true,
  rest: false,
  scale: 'locked',
  totals: false,
  values: false,
  motion: false,
  compare: [],
  ruler: null,
  data: null,
  at: null,
  later: false,
  lesson: false,
  theme: null,
  embed: false,
};

/** What shows every flow again, whatever had been chosen. */
export const SHOW_ALL: Partial<ViewState> = { ...EVERY_FLOW, others: true };

/** The same, on plain regions, from where the view is looked at by itself. */
export const RESET: Partial<ViewState> = {
  ...SHOW_ALL,
  indicator: null,
  camera: null,
  rest: false,
};

/** What is kept on the way to the overview: which data, and how they are looked at. */
const KEPT = ['data', 'at', 'later', 'theme', 'embed'] as const;

/** The overview as it is first seen, of the same data. */
export const OVERVIEW: Partial<ViewState> = Object.fromEntries(
  Object.entries(DEFAULT_VIEW).filter(([key]) => !KEPT.some((each) => each === key)),
);

/** The id of what a selection names; null for pages of which there is one. */
export function idOf(selection: Selection): string | null {
  return 'id' in selection ? selection.id : null;
}

/** True where both name the same thing. */
export function isSame(a: Selection | Pointed | null, b: Selection | Pointed | null): boolean {
  if (a === null || b === null || a.kind === 'flows' || b.kind === 'flows') return a === b;
  return a.kind === b.kind && idOf(a) === idOf(b);
}

/** True where a selection is something that the map can light: a place or a flow. */
export function isTarget(selection: Selection | Pointed | null): selection is Target {
  return selection?.kind === 'place' || selection?.kind === 'flow';
}

/** `list` with `item` switched on or off, kept in the order of `all`. */
export function toggled<T>(list: readonly T[], item: T, all: readonly T[]): T[] {
  return all.filter((each) => (each === item ? !list.includes(each) : list.includes(each)));
}
