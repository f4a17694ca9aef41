import type { Numbers } from './columns';

/** The row that is the first with each different key, and for each row the number of its key. */
export function distinct(keys: readonly string[]): { firsts: number[]; at: Numbers } {
  const numbers = new Map<string, number>();
  const firsts: number[] = [];
  const at = keys.map((key, row) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, firsts.length);
    return firsts.push(row) - 1;
  });
  return { firsts, at: numbersBelow(firsts.length, at) };
}

function numbersBelow(limit: number, numbers: readonly number[]): Numbers {
  if (limit <= 0x100) return Uint8Array.from(numbers);
  return limit <= 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
