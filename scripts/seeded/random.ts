/** Draws numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** Evenly between 0 and 1, 1 left out. */
  readonly unit: () => number;
  /** From the standard normal distribution. */
  readonly normal: () => number;
}

/** Mulberry32: 32 bits of state, which is plenty for drawing flows. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  function unit(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  /** Box and Muller's transform; 1 − u is never 0, so the logarithm is finite. */
  function normal(): number {
    return Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  }
  return { unit, normal };
}

/** Picks an index with a chance in proportion to its weight. */
export function pickerOf(weights: readonly number[], random: Random): () => number {
  let total = 0;
  const sums = Float64Array.from(weights, (weight) => (total += weight));
  return () => {
    const sought = random.unit() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > sought) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
