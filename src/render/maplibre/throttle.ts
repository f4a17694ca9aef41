/** Runs what is asked for at once, and then no more often than a pace; the last is never left out. */
export class Throttle {
  readonly #run: () => void;
  readonly #pace: number;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isDue = false;

  /** `pace` in milliseconds. */
  constructor(run: () => void, pace: number) {
    this.#run = run;
    this.#pace = pace;
  }

  ask(): void {
    if (this.#timer !== null) {
      this.#isDue = true;
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#isDue) this.ask();
    }, this.#pace);
    this.#isDue = false;
    this.#run();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
