import type { Choice, BundleResult, Look, BundleInput } from '../../scene/clusters/bundle-engine';
import { requestHandler, type Request } from '../../scene/clusters/bundle-requests';

/** What the client needs of a worker. */
export interface BundleWorker {
  postMessage(request: Request): void;
  onmessage: ((event: MessageEvent<BundleResult>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/**
 * Asks the worker for what is to be drawn. There is one question at a time: while it is answered,
 * only the newest look is kept, so that a moving camera never lets questions pile up. Should the
 * worker fail, or its script not come, the window does its work from then on.
 */
export class BundleClient {
  readonly #input: () => BundleInput;
  readonly #onDrawn: (drawn: BundleResult) => void;
  #worker: BundleWorker;
  #choice: Choice | null = null;
  /** The look that is being answered; null: none is. */
  #asked: Look | null = null;
  #next: Look | null = null;

  /** `clustered`: the worker has clustered the flows, which then need not be handed over. */
  constructor(
    worker: BundleWorker,
    input: () => BundleInput,
    onDrawn: (drawn: BundleResult) => void,
    clustered: { readonly region: number } | null = null,
  ) {
    this.#input = input;
    this.#onDrawn = onDrawn;
    const opening = clustered && ({ kind: 'open-clustered', ...clustered } as const);
    this.#worker = this.#employ(worker, opening);
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

  #employ(worker: BundleWorker, opening: Request | null = null): BundleWorker {
    worker.onmessage = ({ data }) => {
      const next = this.#next;
      this.#asked = null;
      this.#next = null;
      if (next) this.look(next);
      this.#onDrawn(data);
    };
    worker.onerror = () => this.#replace();
    worker.postMessage(opening ?? { kind: 'open', input: this.#input() });
    return worker;
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

/** Bundles in the window itself, which answers at once. */
export function inProcessWorker(): BundleWorker {
  const answer = requestHandler();
  const local: BundleWorker = {
    onmessage: null,
    onerror: null,
    postMessage(request) {
      const data = answer(request);
      // Only looks have an answer that a client waits for.
      if (data && 'bundles' in data) local.onmessage?.(new MessageEvent('message', { data }));
    },
    terminate() {
      local.onmessage = null;
    },
  };
  return local;
}
