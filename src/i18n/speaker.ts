import type { Link, Prose } from './prose';
import type { StatedSum, Statement } from './statement';

/** Names things in the language of the page, for the words of that language to stand around. */
export interface Speaker {
  readonly place: (id: string) => Link;
  readonly flow: (id: string) => Link;
  /** True of a flow that has no name but these two ends, in this order or, of a mutual one, in any. */
  readonly isNamedBy: (flow: string, from: string, to: string) => boolean;
  /** How far a flow has come, where that is not the last step: `planned`. */
  readonly stateOf: (flow: string) => string | null;
  /** The name of a step, as it stands inside a sentence. */
  readonly step: (id: string) => string;
  readonly layer: (id: string) => string;
  readonly sum: (sum: StatedSum) => string;
  /** A number in digits. */
  readonly digits: (count: number) => string;
}

/** How a language says statements. */
export interface SentenceWords {
  /** What stands between two sentences. */
  readonly between: string;
  readonly derived: string;
  /**
   * A statement as a sentence; empty where it would say nothing that stands out. `isFirst`: nothing
   * has been said before, so that no word can refer to it.
   */
  readonly say: (statement: Statement, speaker: Speaker, isFirst: boolean) => Prose;
}
