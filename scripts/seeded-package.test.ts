import { describe, expect, it } from 'vitest';
import { checkTerms } from './check-terms';
import { BOX, placesFor, seededFlows } from './seeded/flows';
import { seededPackage } from './seeded/package';
import { openPackage } from '../src/package/open-package';
import { fromRecord } from '../tests/support/package-fixture';

describe('seeded flows', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(seededFlows(200)).toEqual(seededFlows(200));
    expect(seededFlows(200, { seed: 2 })).not.toEqual(seededFlows(200));
  });

  it('join two places each, inside the box', () => {
    const { places, flows } = seededFlows(5000, { places: 40 });
    expect(places).toHaveLength(40);
    for (const { lng, lat } of places) {
      expect(lng).toBeGreaterThanOrEqual(BOX.west);
      expect(lng).toBeLessThanOrEqual(BOX.east);
      expect(lat).toBeGreaterThanOrEqual(BOX.south);
      expect(lat).toBeLessThanOrEqual(BOX.north);
    }
    expect(flows).toHaveLength(5000);
    for (const { origin, destination } of flows) {
      expect(origin).not.toBe(destination);
      expect(places[origin]).toBeDefined();
      expect(places[destination]).toBeDefined();
    }
  });

  it('lie around hubs where there are any: one is at either end of each', () => {
    const { flows } = seededFlows(200, { places: 60, hubs: 3 });
    const isHub = (place: number) => place < 3;
    expect(flows.filter(({ origin, destination }) => isHub(origin) === isHub(destination))).toEqual(
      [],
    );
    expect(
      new Set(flows.flatMap(({ origin, destination }) => [origin, destination].filter(isHub))),
    ).toEqual(new Set([0, 1, 2]));
    const leaving = flows.filter(({ origin }) => isHub(origin)).length;
    expect(leaving / flows.length).toBeCloseTo(2 / 3, 1);
  });

  it('are of log-normal magnitude: half below 100, the mean far above', () => {
    const magnitudes = seededFlows(5000).flows.map(({ magnitude }) => magnitude);
    const below = magnitudes.filter((magnitude) => magnitude < 100).length / magnitudes.length;
    const mean = magnitudes.reduce((sum, magnitude) => sum + magnitude, 0) / magnitudes.length;
    expect(below).toBeCloseTo(0.5, 1);
    expect(mean / 100).toBeGreaterThan(1.8);
    expect(mean / 100).toBeLessThan(2.4);
  });

  it('join more places where there are more of them', () => {
    expect([1, 30, 1000, 10_000, 100_000, 1_000_000].map(placesFor)).toEqual([
      20, 20, 146, 541, 2000, 2000,
    ]);
  });
});

describe('a package of seeded flows', () => {
  it('opens without a fault and names all its codes', async () => {
    const seeded = seededFlows(500);
    const opened = await openPackage(fromRecord(seededPackage(seeded)));
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults.slice(0, 3)));
    const { flows, places } = opened.dataset;
    expect(flows.size).toBe(500);
    expect(places.size).toBe(placesFor(500));
    expect([...flows.values()].map(({ magnitude }) => magnitude?.value)).toEqual(
      seeded.flows.map(({ magnitude }) => magnitude),
    );
    expect(checkTerms(opened.dataset)).toEqual([]);
  });
});
