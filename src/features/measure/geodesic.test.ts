import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnLines, enclosed, geodesic, lengthKm } from './geodesic';
import type { Position } from '../../model/place';

const BEIJING: Position = [116.4074, 39.9042];
const TIANJIN: Position = [117.2009, 39.0842];
const SHIJIAZHUANG: Position = [114.5149, 38.0428];

/** Somewhere the map shows. */
const position = fc.tuple(
  fc.double({ min: 105, max: 129, noNaN: true }),
  fc.double({ min: 31, max: 48, noNaN: true }),
);

describe('lengths', () => {
  it('are those of the ellipsoid: a degree along the equator, and along a meridian', () => {
    // Equatorial radius × π/180; the meridian from 0° to 1° (Snyder 1987, table 3).
    expect(
      lengthKm([
        [100, 0],
        [101, 0],
      ]),
    ).toBeCloseTo(111.319, 3);
    expect(
      lengthKm([
        [100, 0],
        [100, 1],
      ]),
    ).toBeCloseTo(110.574, 3);
  });

  it('are about 113 km from Beijing to Tianjin', () => {
    expect(lengthKm([BEIJING, TIANJIN])).toBeCloseTo(113.6, 0);
  });

  it('add up, part by part, and are none for a point', () => {
    const parts = lengthKm([BEIJING, TIANJIN]) + lengthKm([TIANJIN, SHIJIAZHUANG]);
    expect(lengthKm([BEIJING, TIANJIN, SHIJIAZHUANG])).toBeCloseTo(parts, 9);
    expect(lengthKm([BEIJING])).toBe(0);
    expect(lengthKm([])).toBe(0);
  });
});

describe('areas', () => {
  const DEGREE: readonly Position[] = [
    [100, 0],
    [101, 0],
    [101, 1],
    [100, 1],
  ];

  it('are those of the ellipsoid: a degree by a degree at the equator', () => {
    const { areaKm2, perimeterKm } = enclosed(DEGREE);
    // 12,309 km² between parallels (Snyder 1987); between geodesics a little less than a km² more.
    expect(Math.abs((areaKm2 ?? 0) - 12_309)).toBeLessThan(1);
    expect(perimeterKm).toBeCloseTo(111.319 + 2 * 110.574 + 111.303, 2);
  });

  it('are the same whichever way round, and wherever the ring begins', () => {
    const { areaKm2 } = enclosed(DEGREE);
    expect(enclosed([...DEGREE].reverse()).areaKm2).toBeCloseTo(areaKm2 ?? NaN, 6);
    expect(enclosed([...DEGREE.slice(1), ...DEGREE.slice(0, 1)]).areaKm2).toBeCloseTo(
      areaKm2 ?? NaN,
      6,
    );
  });

  it('of a triangle are never more than half of two sides multiplied, but for the curve of the ground', () => {
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        const { areaKm2 } = enclosed([a, b, c]);
        expect(areaKm2).not.toBeNull();
        // Half of the product on a plane; a curved surface adds a few percent.
        const most = 0.53 * lengthKm([a, b]) * lengthKm([b, c]);
        expect(areaKm2 ?? NaN).toBeLessThanOrEqual(most + 1e-3);
      }),
    );
  });

  it('are the same of a ring that is closed already, or has a point twice', () => {
    const [first, second] = DEGREE as [Position, Position];
    const open = enclosed(DEGREE);
    expect(open.areaKm2).not.toBeNull();
    expect(enclosed([...DEGREE, first])).toEqual(open);
    expect(enclosed([first, second, ...DEGREE.slice(1)])).toEqual(open);
    const lines = drawnLines({ shape: 'area', points: DEGREE });
    expect(drawnLines({ shape: 'area', points: [...DEGREE, first] })).toEqual(lines);
  });

  it('are the same across the antimeridian', () => {
    const across = DEGREE.map(([lng, lat]): Position => [lng + 79.5, lat]);
    const wrapped = across.map(([lng, lat]): Position => [lng > 180 ? lng - 360 : lng, lat]);
    expect(enclosed(wrapped).areaKm2).toBeCloseTo(enclosed(DEGREE).areaKm2 ?? NaN, 6);
    expect(enclosed(across).areaKm2).toBeCloseTo(enclosed(DEGREE).areaKm2 ?? NaN, 6);
  });

  it('are none where the outline crosses itself', () => {
    const [a, b, c, d] = DEGREE as [Position, Position, Position, Position];
    const { areaKm2, perimeterKm } = enclosed([a, c, b, d]);
    expect(areaKm2).toBeNull();
    expect(perimeterKm).toBeGreaterThan(500);
  });
});

describe('what is drawn', () => {
  it('follows the geodesic, which on a map bows towards the pole, and is as long as it', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const line = geodesic(from, to);
        expect(line[0]).toEqual(from);
        expect(line.at(-1)).toEqual(to);
        expect(lengthKm(line)).toBeCloseTo(lengthKm([from, to]), 6);
      }),
    );
    const north = geodesic([110, 40], [120, 40]).map(([, lat]) => lat);
    expect(Math.max(...north)).toBeGreaterThan(40.1);
  });

  it('crosses the antimeridian instead of going around the world', () => {
    const anywhere = fc.tuple(
      fc.oneof(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.constantFrom(-180, -90, 0, 90, 180),
      ),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 2, maxLength: 4 }), (points) => {
        const line = drawnLines({ shape: 'line', points }).flat();
        for (const [index, [lng]] of line.slice(1).entries()) {
          // Close to a pole a step of 20 km spans many degrees, but never half of the world.
          expect(Math.abs(lng - (line[index]?.[0] ?? NaN))).toBeLessThan(180.001);
        }
      }),
    );
    const line = geodesic([179.5, 40], [-179.5, 40]);
    expect(lengthKm(line)).toBeCloseTo(85.4, 1);
    expect(line.every(([lng]) => lng >= 179.5 && lng <= 180.5)).toBe(true);
  });

  it('closes an area of three points, and leaves fewer open', () => {
    const points = [BEIJING, TIANJIN, SHIJIAZHUANG];
    const count = (shape: 'line' | 'area', many: number) =>
      drawnLines({ shape, points: points.slice(0, many) }).length;
    expect([count('line', 0), count('line', 1), count('line', 3)]).toEqual([0, 0, 2]);
    expect([count('area', 1), count('area', 2), count('area', 3)]).toEqual([0, 1, 3]);
  });
});
