import { describe, expect, it } from 'vitest';
import { gridOf, positionOf } from './position';

type Pair = readonly [number, number];
const read = (pairs: readonly Pair[]) => {
  const grid = gridOf(pairs);
  return { kind: grid?.kind, positions: grid && pairs.map((pair) => positionOf(pair, grid)) };
};

describe('the positions of places', () => {
  it.each<[string, readonly Pair[], string | undefined, readonly (Pair | null)[]]>([
    ['degrees', [[116.4, 39.9]], 'degrees', [[116.4, 39.9]]],
    ['degrees to 360', [[190, -18]], 'degrees', [[-170, -18]]],
    [
      'latitude first, where that shows',
      [
        [39.9, 116.4],
        [31.2, 121.5],
      ],
      'swapped',
      [
        [116.4, 39.9],
        [121.5, 31.2],
      ],
    ],
    // Zürich as a public file of flows has it; the others as PROJ projects them.
    [
      'Web Mercator',
      [[963577.9256428452, 6010540.039013593]],
      'web-mercator',
      [[8.655967780451515, 47.41781051341555]],
    ],
    ['zones of 3°', [[39448481.5745837, 4419565.435326066]], 'cgcs2000', [[116.3975, 39.9087]]],
    [
      'zones of 6°, northing first',
      [[3454704.3682522113, 20681093.77253007]],
      'cgcs2000',
      [[118.9, 31.2]],
    ],
  ])('%s', (_, pairs, kind, positions) => {
    const found = read(pairs);
    expect(found.kind).toBe(kind);
    positions.forEach((position, index) => {
      const [lng, lat] = found.positions?.[index] ?? [NaN, NaN];
      expect(Math.abs(lng - (position?.[0] ?? 0))).toBeLessThan(1e-7);
      expect(Math.abs(lat - (position?.[1] ?? 0))).toBeLessThan(1e-7);
    });
  });

  it('are none where one of many is off the globe, or all are on no grid', () => {
    expect(
      read([
        [116, 39],
        [117, 40],
        [118, 38],
        [119, 39],
        [500, 39],
      ]).positions?.at(-1),
    ).toBeNull();
    expect(
      gridOf([
        [5e8, 3e8],
        [6e8, 2e8],
      ]),
    ).toBeNull();
  });
});
