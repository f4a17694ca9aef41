import type { Choice, BundleResult, Look, BundleInput } from '../../scene/clusters/bundle-engine';
import { requestHandler, type Answer, type Request } from '../../scene/clusters/bundle-requests';

/** Up to so many flows are bundled before a worker would have heard of them. */
const MAIN_THREAD_LIMIT = 10_000;

/** What the client needs of a worker. */
export interface BundleWorker {
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
  readonly #input: BundleInput;
  readonly #onDrawn: (drawn: BundleResult) => void;
  #worker: BundleWorker;
  #choice: Choice | null = null;
  /** The look that is being answered; null: none is. */
  #asked: Look | null = null;
  #next: Look | null = null;

  constructor(
    requestHandler: BundleWorker,
    input: BundleInput,
    onDrawn: (drawn: BundleResult) => void,
  ) {
    this.#input = input;
    this.#onDrawn = onDrawn;
    this.#worker = this.#employ(requestHandler);
  }

  choose(choice: Choice): void {
    this.#choice = choice;
    this.#worker.postMessage({ kind: 'choose', choice });
  }

  look(look: Look): void {
    if (this.#asked) {
      this.#next = look;
      return;
    }
    this.#asked = look;
    this.#worker.postMessage({ kind: 'look', look });
  }

  stop(): void {
    this.#worker.onmessage = null;
    this.#worker.onerror = null;
    this.#worker.terminate();
  }

  #employ(requestHandler: BundleWorker): BundleWorker {
    requestHandler.onmessage = ({ data }) => {
      const next = this.#next;
      this.#asked = null;
      this.#next = null;
      if (next) this.look(next);
      this.#onDrawn(data);
    };
    requestHandler.onerror = () => this.#replace();
    requestHandler.postMessage({ kind: 'open', input: this.#input });
    return requestHandler;
  }

  #replace(): void {
    this.stop();
    this.#worker = this.#employ(inProcessWorker());
    if (this.#choice) this.choose(this.#choice);
    const look = this.#next ?? this.#asked;
    this.#asked = null;
    this.#next = null;
    if (look) this.look(look);
  }
}

/** Who bundles this many flows: a worker, or the window itself where that holds nothing up. */
export function startBundleWorker(flows: number): BundleWorker {
  return flows > MAIN_THREAD_LIMIT
    ? new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module' })
    : inProcessWorker();
}

function inProcessWorker(): BundleWorker {
  const answer = requestHandler();
  const local: BundleWorker = {
    onmessage: null,
    onerror: null,
    postMessage(request) {
      const data = answer(request);
      if (data) local.onmessage?.(new MessageEvent('message', { data }));
    },
    terminate() {
      local.onmessage = null;
    },
  };
  return local;
}
