import type { Texts } from './columns';
import { bytesAt } from './texts';

const encoder = new TextEncoder();

/** Finds rows by their ids in constant time, with 8 to 16 bytes for each in place of a string. */
export class IdIndex {
  readonly #ids: Texts;
  /** An open hash table: a row's number and 1, at the hash of its id or the next free slot. */
  readonly #slots: Uint32Array;

  /** `ids` must differ, and each row have one of its own. */
  constructor(ids: Texts) {
    const count = ids.starts.length - 1;
    this.#ids = ids;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 1)));
    for (let row = 0; row < count; row++) {
      let slot = this.#slotOf(bytesAt(ids, row));
      while (this.#slots[slot] !== 0) slot = this.#next(slot);
      this.#slots[slot] = row + 1;
    }
  }

  rowOf(id: string): number | undefined {
    const wanted = encoder.encode(id);
    for (let slot = this.#slotOf(wanted); ; slot = this.#next(slot)) {
      const row = (this.#slots[slot] ?? 0) - 1;
      if (row < 0) return undefined;
      if (isSame(bytesAt(this.#ids, row), wanted)) return row;
    }
  }

  /** FNV-1a, 32 bits (Fowler, Noll, Vo: draft-eastlake-fnv). */
  #slotOf(bytes: Uint8Array): number {
    let hash = 0x811c9dc5;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    return hash & (this.#slots.length - 1);
  }

  #next(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1);
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
