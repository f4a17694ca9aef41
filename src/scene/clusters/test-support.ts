import fc from 'fast-check';
import type { Rows } from './bundles';
import type { Spot } from './hierarchy';

/** Places within a few hundred kilometres, some at the same point, some that join no cluster. */
export const spots: fc.Arbitrary<Spot[]> = fc.array(
  fc.record({
    at: fc
      .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
      .map(([x, y]) => [0.81 + x / 20_000, 0.37 + y / 20_000] as const),
    rank: fc.integer({ min: 0, max: 3 }),
    weight: fc.integer({ min: 0, max: 1000 }),
    joins: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);

export interface Drawing {
  readonly spots: Spot[];
  readonly rows: Rows;
  readonly mask: Uint8Array<ArrayBuffer>;
}

/** Places with flows between them, and a choice of these. Amounts are whole, so that sums are exact. */
export const drawings: fc.Arbitrary<Drawing> = spots.chain((list) => {
  const place = fc.integer({ min: 0, max: list.length - 1 });
  const code = fc.integer({ min: 0, max: 3 });
  const flow = fc.record({
    from: place,
    to: place,
    amount: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constant(NaN)),
    layer: code,
    progress: code,
    isChosen: fc.boolean(),
  });
  return fc.array(flow, { maxLength: 200 }).map((flows) => ({
    spots: list,
    rows: {
      from: Uint32Array.from(flows, ({ from }) => from),
      to: Uint32Array.from(flows, ({ to }) => to),
      amount: Float64Array.from(flows, ({ amount }) => amount),
      layer: Uint32Array.from(flows, ({ layer }) => layer),
      progress: Uint32Array.from(flows, ({ progress }) => progress),
      direction: new Uint32Array(flows.length),
    },
    mask: Uint8Array.from(flows, ({ isChosen }) => (isChosen ? 1 : 0)),
  }));
});

export function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const each of numbers) if (!Number.isNaN(each)) sum += each;
  return sum;
}
