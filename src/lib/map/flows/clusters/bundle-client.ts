import type { Choice, Drawn, Look, Stock } from './desk';
import { clerk, type Answer, type Request } from './protocol';

/** Up to so many flows are bundled before a worker would have heard of them. */
const AT_HAND = 10_000;

/** What the client needs of a worker. */
export interface Clerk {
  postMessage(request: Request): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  terminate(): void;
}

/**
 * Asks the worker for what is to be drawn. There is one question at a time: while it is answered,
 * only the newest look is kept, so that a moving camera never lets questions pile up.
 */
export class BundleClient {
  readonly #clerk: Clerk;
  #isAsked = false;
  #next: Look | null = null;

  constructor(clerk: Clerk, stock: Stock, onDrawn: (drawn: Drawn) => void) {
    this.#clerk = clerk;
    clerk.postMessage({ kind: 'open', stock });
    clerk.onmessage = ({ data }) => {
      this.#isAsked = false;
      const next = this.#next;
      this.#next = null;
      if (next) this.look(next);
      onDrawn(data);
    };
  }

  choose(choice: Choice): void {
    this.#clerk.postMessage({ kind: 'choose', choice });
  }

  look(look: Look): void {
    if (this.#isAsked) {
      this.#next = look;
      return;
    }
    this.#isAsked = true;
    this.#clerk.postMessage({ kind: 'look', look });
  }

  stop(): void {
    this.#clerk.onmessage = null;
    this.#clerk.terminate();
  }
}

/** Who bundles this many flows: a worker, or the window itself where that holds nothing up. */
export function startClerk(flows: number): Clerk {
  return flows > AT_HAND
    ? new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module' })
    : clerkAtHand();
}

function clerkAtHand(): Clerk {
  const answer = clerk();
  const atHand: Clerk = {
    onmessage: null,
    postMessage(request) {
      const data = answer(request);
      if (data) atHand.onmessage?.(new MessageEvent('message', { data }));
    },
    terminate() {
      atHand.onmessage = null;
    },
  };
  return atHand;
}
