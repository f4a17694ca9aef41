import { FlowTable } from '../../model/flows/flow-table';
import { startPackageThread, type PackageThread } from '../../package/package-thread';
import type { Fault } from '../../model/fault';
import type { Dataset } from '../../model/dataset';

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
  #thread: PackageThread | null = null;

  /** `root`: the path of the site, with a slash at its end; `begun`: what is being opened already. */
  constructor(root: string, begun: PackageThread | null) {
    this.#root = root;
    if (begun) this.#await(begun);
  }

  /** Opens the package that the address now names, unless it is open; lets go of any other. */
  follow(address: string | null): void {
    if (address === (this.status?.address ?? null)) return;
    this.#thread?.stop();
    this.#thread = null;
    this.dataset = null;
    this.status = null;
    if (address !== null) this.#await(startPackageThread(address, this.#root));
  }

  #await(thread: PackageThread): void {
    this.#thread = thread;
    this.status = { kind: 'opening', address: thread.address };
    void this.#take(thread);
  }

  async #take(thread: PackageThread): Promise<void> {
    const { address, answer } = thread;
    const opened = await answer;
    if (this.#thread !== thread) return;
    if (!opened.ok) {
      this.status = { kind: 'failed', address, faults: opened.faults };
      return;
    }
    const { flows, ...others } = opened.dataset;
    this.dataset = { ...others, flows: new FlowTable(flows) };
    this.status = { kind: 'open', address };
  }
}
