/** A matrix of more cells than this is drawn as far as it is in sight: no window could hold a million. */
const MOST_CELLS = 1000;

/** So many rows and columns are drawn beyond what is in sight, and come and go together. */
const BEYOND = 2;

/** From one on, up to another. */
export type Range = readonly [from: number, to: number];

/** Which rows and columns of a large matrix are drawn: those in sight of the box that it scrolls in. */
export class Sight {
  /** Where the box is scrolled to, and how large it is, in CSS pixels. */
  #box = $state.raw({ left: 0, top: 0, width: 0, height: 0 });
  readonly #sizes: () => { readonly rows: number; readonly columns: number };
  /** The height of a row and the width of a column, in CSS pixels. */
  readonly #cell: () => { readonly width: number; readonly height: number };

  constructor(
    sizes: () => { readonly rows: number; readonly columns: number },
    cell: () => { readonly width: number; readonly height: number },
  ) {
    this.#sizes = sizes;
    this.#cell = cell;
  }

  /** True where not all is drawn. */
  get isPart(): boolean {
    const { rows, columns } = this.#sizes();
    return rows * columns > MOST_CELLS;
  }

  get rows(): Range {
    return this.#range(this.#sizes().rows, this.#box.top, this.#box.height, this.#cell().height);
  }

  get columns(): Range {
    return this.#range(this.#sizes().columns, this.#box.left, this.#box.width, this.#cell().width);
  }

  /** How much room is left before a range and after it, in CSS pixels. */
  roomOf(range: Range, of: 'rows' | 'columns'): Range {
    const size = of === 'rows' ? this.#cell().height : this.#cell().width;
    return [range[0] * size, (this.#sizes()[of] - range[1]) * size];
  }

  look({ scrollLeft, scrollTop, clientWidth, clientHeight }: Element): void {
    const box = { left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight };
    if (JSON.stringify(box) !== JSON.stringify(this.#box)) this.#box = box;
  }

  #range(count: number, from: number, length: number, size: number): Range {
    if (!this.isPart) return [0, count];
    const step = (at: number) => BEYOND * Math.floor(at / size / BEYOND);
    return [
      Math.max(0, Math.min(count, step(from)) - BEYOND),
      Math.min(count, step(from + length) + 2 * BEYOND),
    ];
  }
}
