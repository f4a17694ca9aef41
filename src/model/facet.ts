import type { Flow } from './flow';
import type { Localized } from './localized';
import { memo } from './memo';

/** A colour as `#rrggbb`, for a light and for a dark ground. */
export interface SchemeColour {
  readonly light: string;
  readonly dark: string;
}

/** The shapes of arrowheads, in the order in which values without one of their own get them. */
export const HEADS = ['triangle', 'dart', 'chevron', 'double', 'barred', 'half'] as const;
export type HeadName = (typeof HEADS)[number];

/** The dashes of lines, from the most ink to the least; `short` ones are round dots. */
export const DASHES = ['solid', 'long', 'short', 'mixed'] as const;
/** Further ones that only data of several years have: even dashes, far dots, ticks, pairs of dashes. */
export const MORE_DASHES = ['fine', 'sparse', 'ticks', 'pairs'] as const;
export type DashName = (typeof DASHES)[number] | (typeof MORE_DASHES)[number];

/** `layer` gives colour and head, `progress` the dash; of each there is at most one facet. */
export const FACET_ROLES = ['layer', 'progress'] as const;
export type FacetRole = (typeof FACET_ROLES)[number];

/** One of the few values that flows have in a facet. */
export interface FacetValue {
  /** As it stands in the column; empty: of the flows that have none. */
  readonly id: string;
  readonly name: Localized;
  /** Null: by the default scheme. */
  readonly colour: SchemeColour | null;
  readonly head: HeadName | null;
  readonly dash: DashName | null;
}

/** A column of flows with few values, by which they are told apart and filtered. */
export interface Facet {
  /** The name of its column. */
  readonly field: string;
  /** How addresses name it, unless that is a word of theirs. */
  readonly key: string;
  /** What all its values are called together, `Sectors`; and one of them, `Sector`. */
  readonly name: Localized;
  readonly label: Localized;
  readonly role: FacetRole | null;
  /** Every value that a flow has, in the order in which they are listed. */
  readonly values: readonly FacetValue[];
}

/** Whatever has facets: a dataset, before all. */
interface Faceted {
  readonly facets: readonly Facet[];
}

/** The facet of a dataset that gives colour and head; null: all flows look alike. */
export function layerOf({ facets }: Faceted): Facet | null {
  return facets.find(({ role }) => role === 'layer') ?? null;
}

/** The facet that gives the dash, its values from the least certain to the most; null: all solid. */
export function progressOf({ facets }: Faceted): Facet | null {
  return facets.find(({ role }) => role === 'progress') ?? null;
}

/** True of a step before the last: what has come no further is not done. */
export function isPending(progress: Facet | null, step: string): boolean {
  return step !== '' && step !== progress?.values.at(-1)?.id;
}

/** The number of a value among those of its facet; −1 where it is none of them. */
export function numberOf(facet: Facet, id: string): number {
  return numbersOf(facet).get(id) ?? -1;
}

const numbersOf = memo(
  ({ values }: Facet): ReadonlyMap<string, number> =>
    new Map(values.map(({ id }, number) => [id, number])),
);

/** The id of what a flow has in a facet of its dataset; empty for nothing, or for no facet. */
export function flowCode({ facets }: Faceted, facet: Facet | null, flow: Flow): string {
  return (facet && flow.facets[facets.indexOf(facet)]) ?? '';
}

/** What a flow has in a facet of its dataset; undefined where there is no such facet. */
export function flowValue(
  dataset: Faceted,
  facet: Facet | null,
  flow: Flow,
): FacetValue | undefined {
  return facet?.values[numberOf(facet, flowCode(dataset, facet, flow))];
}
