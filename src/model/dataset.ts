import type { Basemap } from './basemap';
import type { Claim } from './claim';
import type { Note, Relation, Stage, Term } from './context';
import type { Extent } from './extent';
import type { Facet } from './facet';
import type { FlowTable } from './flows/flow-table';
import type { InTime } from './in-time';
import type { LaterVerdict } from './later';
import type { Localized } from './localized';
import type { Indicator, Observation } from './observation';
import type { Place, PlaceKind } from './place';
import type { Source, SourceDocument } from './source';
import type { StoryStep } from './story';

/** What an atlas of some data is called, and what it says first. */
export interface About {
  /** The name of the atlas: at the head of each page, in citations, beside links. */
  readonly name: Localized;
  /** What the atlas is of, in a line; null where nobody says. */
  readonly tagline: Localized | null;
  /** The heading of the overview, and what stands below it. */
  readonly heading: Localized;
  readonly lead: Localized | null;
}

/** All that a checked data package holds. Whoever has one need not check again. */
export interface Dataset {
  readonly id: string;
  readonly title: Localized;
  readonly about: About;
  readonly version: string;
  /**
   * The name of exactly these contents, `1.0.0-3f2a9c01b7de`, by which addresses cite them; null
   * for a package of a reader's, which nobody keeps.
   */
  readonly edition: string | null;
  readonly extent: Extent;
  readonly basemap: Basemap;
  /** In reading order: as the package lists them. */
  readonly places: ReadonlyMap<string, Place>;
  /** Those that some place is of, the most important first. */
  readonly kinds: readonly PlaceKind[];
  readonly flows: FlowTable;
  /** In the order in which they are offered. */
  readonly facets: readonly Facet[];
  readonly relations: readonly Relation[];
  readonly observations: readonly Observation[];
  /** Figures from outside the sources, to set beside those; nothing is derived from them. */
  readonly checks: readonly Observation[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly stages: readonly Stage[];
  readonly notes: readonly Note[];
  /** What the source states that can be checked. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** The steps of the story told from the data, in order. */
  readonly story: ReadonlyMap<string, StoryStep>;
  readonly terms: readonly Term[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** Of data that follow flows through the years, what is of the year that these are of. */
  readonly inTime?: InTime;
  /** On the page that lists them: what became of flows, by their ids. */
  readonly verdicts?: ReadonlyMap<string, LaterVerdict>;
}
