import type { Choice, Drawn, Look, Stock } from '../../scene/clusters/desk';
import { clerk, type Answer, type Request } from '../../scene/clusters/protocol';

/** Up to so many flows are bundled before a worker would have heard of them. */
const AT_HAND = 10_000;

/** What the client needs of a worker. */
export interface Clerk {
  postMessage(request: Request): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/**
 * Asks the worker for what is to be drawn. There is one question at a time: while it is answered,
 * only the newest look is kept, so that a moving camera never lets questions pile up. Should the
 * worker fail, or its script not come, the window does its work from then on.
 */
export class BundleClient {
  readonly #stock: Stock;
  readonly #onDrawn: (drawn: Drawn) => void;
  #clerk: Clerk;
  #choice: Choice | null = null;
  /** The look that is being answered; null: none is. */
  #asked: Look | null = null;
  #next: Look | null = null;

  constructor(clerk: Clerk, stock: Stock, onDrawn: (drawn: Drawn) => void) {
    this.#stock = stock;
    this.#onDrawn = onDrawn;
    this.#clerk = this.#employ(clerk);
  }

  choose(choice: Choice): void {
    this.#choice = choice;
    this.#clerk.postMessage({ kind: 'choose', choice });
  }

  look(look: Look): void {
    if (this.#asked) {
      this.#next = look;
      return;
    }
    this.#asked = look;
    this.#clerk.postMessage({ kind: 'look', look });
  }

  stop(): void {
    this.#clerk.onmessage = null;
    this.#clerk.onerror = null;
    this.#clerk.terminate();
  }

  #employ(clerk: Clerk): Clerk {
    clerk.onmessage = ({ data }) => {
      const next = this.#next;
      this.#asked = null;
      this.#next = null;
      if (next) this.look(next);
      this.#onDrawn(data);
    };
    clerk.onerror = () => this.#replace();
    clerk.postMessage({ kind: 'open', stock: this.#stock });
    return clerk;
  }

  #replace(): void {
    this.stop();
    this.#clerk = this.#employ(clerkAtHand());
    if (this.#choice) this.choose(this.#choice);
    const look = this.#next ?? this.#asked;
    this.#asked = null;
    this.#next = null;
    if (look) this.look(look);
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
    onerror: null,
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
