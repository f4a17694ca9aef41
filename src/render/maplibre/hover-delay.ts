/** So long what was pointed at stays lit once the pointer is on nothing, in milliseconds. */
export const HOVER_DELAY = 300;

/**
 * Lights what is pointed at at once, and puts it out only when the pointer has been on nothing for a
 * while. A pointer that crosses the gaps between lines would otherwise have the map drawn twice for
 * each: it would flicker, and where drawing takes long the pointer itself would have to wait for it.
 */
export class HoverDelay<T> {
  readonly #light: (target: T | null) => void;
  #isLit = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(light: (target: T | null) => void) {
    this.#light = light;
  }

  /** The pointer is on this now, or on nothing. */
  point(target: T | null): void {
    if (target === null) {
      this.#timer ??= setTimeout(() => this.leave(), HOVER_DELAY);
      return;
    }
    this.#forget();
    this.#isLit = true;
    this.#light(target);
  }

  /** The pointer is on something else altogether: nothing lingers. */
  leave(): void {
    this.#forget();
    if (this.#isLit) this.#light(null);
    this.#isLit = false;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
