import type { AddressFault, Decoded } from '../../address/codec';
import type { Dataset } from '../../model/dataset';
import type { Fault } from '../../model/fault';
import { FlowTable } from '../../model/flows/flow-table';
import { NO_SELECTION, type Selection, type ViewState } from '../../query/view-state';
import { MOST_AT_ONCE } from '../../session/in-turn';
import type { PackageThread } from '../../package/package-thread';
import { hasPage } from './has-page';
import type { InYear } from './open-timed';

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
    }
  | { readonly of: 'later'; readonly kind: 'opening' | 'open' | 'failed' };

/**
 * Which data a window shows: the present built-in ones, an edition of them that the address cites,
 * or a reader's own package. What cannot be opened leaves the present ones, and says so.
 */
export class DataSession {
  /** Null where the present built-in data are all that is asked for. */
  status: DataStatus | null = $state.raw(null);
  #opened: Dataset | null = $state.raw(null);
  #present: Dataset | null = $state.raw(null);
  /** The built-in data with what is later, once that has come. */
  #timed: InYear | null = $state.raw(null);
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
    return this.inYear(null) ?? this.#opened ?? this.#present;
  }

  /** What is shown of a year, where the data show each of theirs; null: they do not. */
  inYear(year: number | null): Dataset | null {
    return this.status?.of === 'later' && this.#timed ? this.#timed(year) : null;
  }

  /** The built-in data as they are now; null where they are not wanted. */
  get present(): Dataset | null {
    return this.#present;
  }

  /**
   * Opens the edition that the address now cites, unless it is open, or what is later than the present
   * data; lets go of any other.
   */
  cite({ at, later }: Pick<ViewState, 'at' | 'later'>): void {
    const present = this.#present;
    const status = this.status;
    if (!present || status?.of === 'own') return;
    const edition = at === present.edition ? null : at;
    const isLater = later && edition === null;
    if (isLater === (status?.of === 'later') && edition === citedBy(status)) return;
    this.#opened = null;
    if (isLater) void this.#openLater();
    else if (edition !== null) void this.#openEdition(present, edition);
    else this.status = null;
  }

  async #openLater(): Promise<void> {
    if (this.#timed) {
      this.status = { of: 'later', kind: 'open' };
      return;
    }
    const opening: DataStatus = { of: 'later', kind: 'opening' };
    this.status = opening;
    const { openTimed } = await import('./open-timed');
    this.#timed = await openTimed(this.#root);
    if (this.status === opening)
      this.status = { of: 'later', kind: this.#timed ? 'open' : 'failed' };
  }

  async #openEdition({ id, extent, basemap, about }: Dataset, edition: string): Promise<void> {
    this.status = { of: 'edition', kind: 'opening', edition };
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
    const dataset = { ...others, flows: new FlowTable(flows) };
    await prepared(dataset);
    if (this.status !== opening) return;
    this.#opened = dataset;
    this.status = { of: 'own', kind: 'open', address };
  }

  /** The faults of an address, once it is known what the data hold that it names. */
  faultsOf({ view: { selection }, faults }: Decoded): readonly AddressFault[] {
    if (!this.dataset || this.status?.kind === 'opening') return [];
    return 'id' in selection && this.#lacks(selection)
      ? [{ key: selection.kind, value: selection.id }, ...faults]
      : faults;
  }

  /** A view as the data can show it: the overview for a page that a reader's own data lack. */
  shownOf(view: ViewState): ViewState {
    const isLacking = view.data !== null && this.#lacks(view.selection);
    return isLacking ? { ...view, selection: NO_SELECTION } : view;
  }

  /** True of the page of something that the data, once they are open, do not have. */
  #lacks(selection: Selection): boolean {
    const { dataset, status } = this;
    if (!dataset || status?.kind === 'opening') return false;
    return 'id' in selection && !hasPage(dataset, selection);
  }
}

/** Has very many flows clustered before they are shown: that would hold the window up. */
async function prepared(dataset: Dataset): Promise<void> {
  if (dataset.flows.size <= MOST_AT_ONCE) return;
  const { prepareClusters } = await import('../../render/maplibre/bundle-worker-start');
  await prepareClusters(dataset);
}

/** The edition that is shown, or to be; null: none. */
function citedBy(status: DataStatus | null): string | null {
  return status?.of === 'edition' ? status.edition : null;
}
