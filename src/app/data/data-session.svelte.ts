import type { AddressFault, Decoded } from '../../address/codec';
import type { Dataset } from '../../model/dataset';
import type { Fault } from '../../model/fault';
import { FlowTable } from '../../model/flows/flow-table';
import type { PackageThread } from '../../package/package-thread';
import { hasPage } from './has-page';

/** How it stands with data other than the present built-in ones. */
export type DataStatus =
  | { readonly of: 'own'; readonly kind: 'opening' | 'open'; readonly address: string }
  | {
      readonly of: 'own';
      readonly kind: 'failed';
      readonly address: string;
      readonly faults: readonly Fault[];
    }
  | {
      readonly of: 'edition';
      readonly kind: 'opening' | 'open' | 'unknown' | 'failed';
      readonly edition: string;
    };

/**
 * Which data a window shows: the present built-in ones, an edition of them that the address cites,
 * or a reader's own package. What cannot be opened leaves the present ones, and says so.
 */
export class DataSession {
  /** Null where the present built-in data are all that is asked for. */
  status: DataStatus | null = $state.raw(null);
  #opened: Dataset | null = $state.raw(null);
  #present: Dataset | null = $state.raw(null);
  readonly #root: string;

  /**
   * `present`: the built-in data, or null where a package of the reader's is asked for, which alone
   * is shown; `root`: the path of the site, with a slash at its end.
   */
  constructor(present: Dataset | null, root: string) {
    this.#present = present;
    this.#root = root;
  }

  /** What is shown; null until a reader's own package has been opened. */
  get dataset(): Dataset | null {
    return this.#opened ?? this.#present;
  }

  /** The built-in data as they are now; null where they are not wanted. */
  get present(): Dataset | null {
    return this.#present;
  }

  /** Opens the edition that the address now cites, unless it is open; lets go of any other. */
  cite(cited: string | null): void {
    const present = this.#present;
    const status = this.status;
    if (!present || status?.of === 'own') return;
    const edition = cited === present.edition ? null : cited;
    if (edition === (status?.edition ?? null)) return;
    this.#opened = null;
    this.status = edition === null ? null : { of: 'edition', kind: 'opening', edition };
    if (edition !== null) void this.#openEdition(present, edition);
  }

  async #openEdition({ id, extent, basemap, about }: Dataset, edition: string): Promise<void> {
    const { openEdition } = await import('../../package/open-edition');
    const opened = await openEdition(id, edition, this.#root);
    if (this.status?.of !== 'edition' || this.status.edition !== edition) return;
    const isOpen = typeof opened === 'object';
    // In the present atlas, on its map, over its years: the first editions do not say theirs.
    if (isOpen) this.#opened = { ...opened, extent, basemap, about };
    this.status = { of: 'edition', kind: isOpen ? 'open' : opened, edition };
  }

  /** Takes the package of a thread, once that has opened it; `present`: what is shown if it fails. */
  async open({ address, answer }: PackageThread, present: () => Promise<Dataset>): Promise<void> {
    this.#opened = null;
    this.#present = null;
    const opening: DataStatus = { of: 'own', kind: 'opening', address };
    this.status = opening;
    const opened = await answer;
    const instead = opened.ok ? null : await present();
    if (this.status !== opening) return;
    if (!opened.ok) {
      this.#present = instead;
      this.status = { of: 'own', kind: 'failed', address, faults: opened.faults };
      return;
    }
    const { flows, ...others } = opened.dataset;
    this.#opened = { ...others, flows: new FlowTable(flows) };
    this.status = { of: 'own', kind: 'open', address };
  }

  /** The faults of an address, once it is known what the data hold that it names. */
  faultsOf({ view: { selection }, faults }: Decoded): readonly AddressFault[] {
    const { dataset } = this;
    if (!dataset || this.status?.kind === 'opening') return [];
    if (!('id' in selection) || hasPage(dataset, selection)) return faults;
    return [{ key: selection.kind, value: selection.id }, ...faults];
  }
}
