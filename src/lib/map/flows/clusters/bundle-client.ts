import type { Choice, Drawn, Look, Stock } from './desk';
import type { Answer, Request } from './protocol';

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

export function startClerk(): Clerk {
  return new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module' });
}
