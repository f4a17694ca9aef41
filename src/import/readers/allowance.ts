import { UnreadableFile } from './reader';

/** What is unpacked of one file at most, in bytes: about as much as one text can hold. */
const MOST_UNPACKED = 1 << 29;

/** How much may still be unpacked of a file, whatever is packed in it: a small one may unpack to any size. */
export class Allowance {
  #left: number;

  constructor(bytes = MOST_UNPACKED) {
    this.#left = bytes;
  }

  /** Throws `UnreadableFile` where that is more than is left. */
  spend(file: string, bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new UnreadableFile('too-large', file);
  }
}
