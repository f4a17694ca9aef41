import { openAddress } from '$lib/dataset/open-address';
import type { Fault } from '$lib/model/fault';
import type { Dataset } from '$lib/model/dataset';

/** How it stands with the data package that an address names. */
export type OwnDataStatus =
  | { readonly kind: 'opening' | 'open'; readonly address: string }
  | { readonly kind: 'failed'; readonly address: string; readonly faults: readonly Fault[] };

/** The data package that stands in for the built-in one while the address names it. */
export class OwnData {
  /** Null where the address names none. */
  status: OwnDataStatus | null = $state.raw(null);
  dataset: Dataset | null = $state.raw(null);

  readonly #root: string;
  #stop: AbortController | null = null;

  /** `root`: the path of the site, with a slash at its end. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Opens the package that the address now names, unless it is open; lets go of any other. */
  follow(address: string | null): void {
    if (address === (this.status?.address ?? null)) return;
    this.#stop?.abort();
    this.dataset = null;
    this.status = address === null ? null : { kind: 'opening', address };
    if (address !== null) void this.#open(address, (this.#stop = new AbortController()).signal);
  }

  async #open(address: string, signal: AbortSignal): Promise<void> {
    const opened = await openAddress(address, this.#root, signal);
    if (signal.aborted) return;
    if (opened.ok) this.dataset = opened.dataset;
    this.status = opened.ok
      ? { kind: 'open', address }
      : { kind: 'failed', address, faults: opened.faults };
  }
}
