import type { Confidence, Effect, EventStatus, Grade, LaterStatus, Mark } from './later-codes';
import type { Localized } from './localized';
import type { Moment } from './moment';
import type { Position } from './place';

export type { Confidence, Effect, EventStatus, Grade, LaterStatus, Mark } from './later-codes';

/**
 * Versions of official figures, in the order in which they came out. What is of two of them is never
 * joined by a line, nor set in one sum, share or growth.
 */
export const VINTAGES = [
  'first-pre2013c',
  'first-post2013c',
  'first-post2018c',
  'first-post2023c',
  'yearbook-pre2018c',
  'rev-2018c',
  'rev-2023c',
  'first-pre2020pop',
  'first-post2020pop',
  'rev-2020census',
] as const;
export type VintageId = (typeof VINTAGES)[number];

/** What became of a promise, from what was found of it. */
export const VERDICTS_LATER = [
  'kept',
  'kept-late',
  'partly',
  'elsewhere',
  'not-so-far',
  'dropped',
  'no-evidence',
  'not-checkable',
] as const;
export type LaterVerdict = (typeof VERDICTS_LATER)[number];

/** When something happened: at a moment, or between two. */
export interface Period {
  readonly from: Moment;
  readonly to: Moment;
}

/** A page or file that later figures and events come from. */
export interface LaterSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: Period | null;
  /** Null where there is none that can be linked. */
  readonly address: string | null;
}

/** What rows of all kinds say of where they come from; the first source carries the amount. */
export interface Sourced {
  readonly sources: readonly [LaterSource, ...LaterSource[]];
  readonly grade: Grade;
  readonly marks: readonly Mark[];
}

export interface Vintage {
  readonly id: VintageId;
  readonly name: Localized;
  readonly what: Localized;
  /** Where its level is known to change inside it. */
  readonly breaks: Localized;
  /** True of the one that the paper’s own tables are of, which may be joined with it. */
  readonly isOfPaper: boolean;
}

/** One official figure, in one vintage. */
export interface LaterFigure extends Sourced {
  readonly place: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  /** The real value is at most so far from the printed one; from the source, else half its last digit. */
  readonly halfWidth: number;
  readonly vintage: VintageId;
}

/** A dated happening, count, denial or forecast. */
export interface LaterEvent extends Sourced {
  readonly id: string;
  readonly date: Period;
  /** The flow of the paper whose fate it shows, if one. */
  readonly flow: string | null;
  readonly origin: string | null;
  readonly destination: string | null;
  readonly what: Localized;
  readonly amount: number | null;
  readonly status: EventStatus;
}

/** What the paper says of a flow, and what came of it. */
export interface Outcome {
  readonly flow: string;
  readonly promised: Localized;
  readonly happened: Localized;
  /** Null where no later source was found. */
  readonly asOf: Moment | null;
  readonly verdict: LaterVerdict;
  readonly events: readonly LaterEvent[];
  readonly confidence: Confidence;
}

/** A place that the paper’s data lack, or a group of places, which has no point of its own. */
export interface LaterPlace {
  readonly id: string;
  readonly name: Localized;
  /** The id of a kind of the paper’s places; `group` of a group. */
  readonly kind: string;
  /** The administrative unit (GB/T 2260) that its point lies in; null for a group. */
  readonly within: string | null;
  readonly position: Position | null;
  readonly precisionKm: number | null;
  readonly members: readonly string[];
}

/** The status that an event shows a flow to have come to, or still to have. */
export interface LaterStep {
  readonly flow: string;
  readonly event: LaterEvent;
  readonly status: LaterStatus;
  /** True of the event by which what moved opened at its new place: the only date that calculations take. */
  readonly opens: boolean;
}

/** A park that belongs to a place, as far as later sources name it; it has no point of its own. */
export interface LaterPark {
  readonly id: string;
  readonly name: Localized;
  readonly of: string;
  /** The events whose sources name it. */
  readonly events: readonly LaterEvent[];
}

/** A flow that the paper’s data lack. */
export interface LaterFlow {
  readonly id: string;
  readonly name: Localized;
  readonly origin: string;
  readonly destination: string;
  /** A value of the facet of layers. */
  readonly category: string;
  /** Series of its figures by year; the first is of its amounts. */
  readonly series: readonly string[];
  readonly summary: Localized;
  readonly source: LaterSource;
  readonly caveat: Localized | null;
}

/** A figure of one year in a series of its own. */
export interface YearlyFigure extends Sourced {
  readonly series: string;
  /** The place that it is of; null for a figure of a flow. */
  readonly place: string | null;
  readonly year: number;
  readonly amount: number;
  readonly unit: string;
}

/** What later figures mean for a claim. */
export interface ClaimLater {
  readonly claim: string;
  readonly effect: Effect;
  readonly text: Localized;
  readonly sources: readonly [LaterSource, ...LaterSource[]];
}

/** The checked package of what is later than the paper; it stands beside the paper’s dataset. */
export interface Later {
  readonly version: string;
  readonly sources: ReadonlyMap<string, LaterSource>;
  readonly vintages: ReadonlyMap<VintageId, Vintage>;
  readonly figures: readonly LaterFigure[];
  /** In the order of their dates. */
  readonly events: readonly LaterEvent[];
  readonly outcomes: readonly Outcome[];
  readonly places: ReadonlyMap<string, LaterPlace>;
  readonly yearly: readonly YearlyFigure[];
  readonly flows: readonly LaterFlow[];
  readonly steps: readonly LaterStep[];
  readonly parks: readonly LaterPark[];
  readonly claims: ReadonlyMap<string, ClaimLater>;
  /** Names by kind and id: `unit firms`. */
  readonly terms: ReadonlyMap<string, Localized>;
}
