import type { Contestant, Found } from '../pages/shared/contestant.ts';

/** Watches what the pointer comes upon, and how long after it moved that is known. */
export class Hover {
  found: Found | null = null;
  /** Milliseconds from the last move of the pointer to the first thing found after it. */
  latency: number | null = null;
  #moved = 0;

  constructor(contestant: Contestant) {
    addEventListener(
      'pointermove',
      ({ timeStamp }) => {
        this.#moved = timeStamp;
        this.latency = null;
      },
      { capture: true },
    );
    contestant.onFound = (found) => {
      this.found = found;
      if (found) this.latency ??= performance.now() - this.#moved;
    };
  }
}
