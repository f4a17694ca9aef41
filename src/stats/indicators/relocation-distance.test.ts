import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { distance as turfDistance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceProfile } from './distance-profile';
import { greatCircleDistance, relocationDistanceIndicator } from './relocation-distance';
import { contains } from '../interval';
import { openBuiltIn } from '../../package/built-in';
import { BUILT_IN } from '../../package/location';
import type { Position } from '../../model/place';

describe('the great-circle distance', () => {
  it('is that of known cases', () => {
    // A degree of a meridian: 6371.0088 × π / 180; a quarter of the equator: 6371.0088 × π / 2.
    expect(greatCircleDistance([117, 39], [117, 40])).toBeCloseTo(111.1951, 3);
    expect(greatCircleDistance([0, 0], [90, 0])).toBeCloseTo(10007.557, 2);
    // Nashville to Los Angeles, the worked example of Rosetta Code: 2887.2599 km for R = 6372.8.
    const published = (2887.2599 * 6371.0088) / 6372.8;
    expect(greatCircleDistance([-86.67, 36.12], [-118.4, 33.94])).toBeCloseTo(published, 2);
  });

  it('is symmetric, and that of an independent library', () => {
    const position = fc.tuple(
      fc.double({ min: 113, max: 120, noNaN: true }),
      fc.double({ min: 36, max: 43, noNaN: true }),
    );
    fc.assert(
      fc.property(position, position, (a: Position, b: Position) => {
        expect(greatCircleDistance(a, b)).toBeCloseTo(greatCircleDistance(b, a), 9);
        expect(greatCircleDistance(a, b)).toBeCloseTo(turfDistance([...a], [...b]), 2);
      }),
    );
  });
});

describe('the distances of the built-in package', async () => {
  const dataset = await openBuiltIn((path) => readFile(join('static', BUILT_IN, path), 'utf8'));
  const profile = distanceProfile(dataset, dataset.flows.values());
  const measured = profile.flatMap(({ flows }) => flows);

  it('hold their centre, and how precisely each end is known', () => {
    expect(measured.length).toBeGreaterThan(20);
    for (const { distance } of measured) {
      expect(contains(distance.interval, distance.value)).toBe(true);
    }
    const shougang = dataset.flows.get('shougang-caofeidian');
    const distance = shougang && relocationDistanceIndicator.of(dataset, shougang);
    // 116.16, 39.91 to 118.53, 38.97: about 2.37 × 111.195 × cos 39.44° = 203.5 east and
    // 0.94 × 111.195 = 104.5 south, so 228.8; known within 2 + 3 km.
    expect(distance?.value).toBeCloseTo(228.8, 0);
    expect(distance && distance.interval[1] - distance.interval[0]).toBeCloseTo(10, 6);
  });

  it('leave out what goes to a whole region or beyond the map', () => {
    const ids = measured.map(({ flow }) => flow.id);
    expect(ids).not.toContain('e-commerce-hebei');
    expect(ids).not.toContain('ore-brazil');
  });

  it('lie from near to far around their median', () => {
    for (const { flows, median } of profile) {
      const values = flows.map(({ distance }) => distance.value);
      expect(values).toEqual([...values].sort((a, b) => a - b));
      const nearer = values.filter((value) => value < median).length;
      const farther = values.filter((value) => value > median).length;
      expect(nearer).toBe(farther);
    }
  });
});
