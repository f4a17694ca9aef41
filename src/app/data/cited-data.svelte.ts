import type { Dataset } from '../../model/dataset';

/** How it stands with the edition of the built-in data that an address cites. */
export interface CitedDataStatus {
  readonly kind: 'opening' | 'open' | 'unknown' | 'failed';
  readonly edition: string;
}

/** The edition that stands in for the present one while the address cites it. */
export class CitedData {
  /** Null where the address cites none, or the present one. */
  status: CitedDataStatus | null = $state.raw(null);
  dataset: Dataset | null = $state.raw(null);

  readonly #present: Dataset;
  readonly #root: string;

  /** `root`: the path of the site, with a slash at its end. */
  constructor(present: Dataset, root: string) {
    this.#present = present;
    this.#root = root;
  }

  /** Opens the edition that the address now cites, unless it is open; lets go of any other. */
  follow(cited: string | null): void {
    const edition = cited === this.#present.edition ? null : cited;
    if (edition === (this.status?.edition ?? null)) return;
    this.dataset = null;
    this.status = edition === null ? null : { kind: 'opening', edition };
    if (edition !== null) void this.#open(edition);
  }

  async #open(edition: string): Promise<void> {
    const { openEdition } = await import('../../package/open-edition');
    const opened = await openEdition(this.#present.id, edition, this.#root);
    if (this.status?.edition !== edition) return;
    const isOpen = typeof opened === 'object';
    // Seen on the present map, over its years: the first editions do not say what they span.
    const { extent, basemap } = this.#present;
    if (isOpen) this.dataset = { ...opened, extent, basemap };
    this.status = { kind: isOpen ? 'open' : opened, edition };
  }
}
