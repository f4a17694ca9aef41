import type { Dataset } from '../../model/dataset';
import type { AddressFault, Decoded } from '../../address/codec';
import type { ViewState } from '../../query/view-state';
import { CitedData } from './cited-data.svelte';
import type { OwnData } from './own-data.svelte';

/** Data that stand in for the present built-in ones: a reader's own, or those that are cited. */
export class OtherData {
  readonly cited: CitedData;

  /** `root`: the path of the site, with a slash at its end. */
  constructor(
    readonly own: OwnData,
    readonly present: Dataset,
    root: string,
  ) {
    this.cited = new CitedData(present, root);
  }

  get dataset(): Dataset | null {
    return this.own.dataset ?? this.cited.dataset;
  }

  get status() {
    return this.own.status ?? this.cited.status;
  }

  /** Opens what an address names, unless it is open; a package of the reader's is of no edition. */
  follow({ data, at }: ViewState): void {
    this.own.follow(data);
    this.cited.follow(data === null ? at : null);
  }

  /** The faults of an address, once it is known what the data hold that it names. */
  faultsOf({ view, faults }: Decoded): readonly AddressFault[] {
    if (this.status?.kind === 'opening') return [];
    return this.status ? [...this.#missing(view), ...faults] : faults;
  }

  /** A path may name what these data, or the present ones, do not have. */
  #missing({ selection }: ViewState): AddressFault[] {
    if (selection.kind !== 'place' && selection.kind !== 'flow') return [];
    const { kind, id } = selection;
    const dataset = this.dataset ?? this.present;
    return dataset[`${kind}s`].has(id) ? [] : [{ key: kind, value: id }];
  }
}
