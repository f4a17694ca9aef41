import type { Localized } from './localized';

/** What the claims are about, in the order in which they are listed. */
export const CLAIM_TOPICS = ['geography', 'structure', 'figures', 'time'] as const;
export type ClaimTopic = (typeof CLAIM_TOPICS)[number];

/** A figure that a claim rests on, with all the values it may stand for. */
export interface ClaimFigure {
  readonly interval: readonly [low: number, high: number];
  readonly unit: string;
}

/** Something a source states that can be held against the map or against its own tables. */
export interface Claim {
  readonly id: string;
  readonly topic: ClaimTopic;
  readonly name: Localized;
  readonly statement: Localized;
  readonly source: string;
  /** The figure the statement turns on, where it is one. */
  readonly stated: ClaimFigure | null;
  /** A figure from another work, where the source has none to compare with. */
  readonly outside: (ClaimFigure & { readonly source: string }) | null;
  /** What the check can show and what it cannot. */
  readonly remark: Localized;
}
