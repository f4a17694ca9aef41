import type { Localized } from './localized';

/** One step of the story that an atlas tells from its data. */
export interface StoryStep {
  readonly id: string;
  /** The year that the map shows with it. */
  readonly year: number;
  readonly name: Localized;
  readonly text: Localized;
  /** Ids of the flows that stand out. */
  readonly flows: readonly string[];
  /** Ids of the places that the map shows. */
  readonly places: readonly string[];
  /** The indicator that colours the map, if one. */
  readonly indicator: string | null;
  /** A claim that checks something of the step, if one. */
  readonly claim: string | null;
  /** Ids of the sources of what is told. */
  readonly sources: readonly string[];
}
