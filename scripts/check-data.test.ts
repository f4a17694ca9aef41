import { polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { checkPositions } from './check-positions';
import { checkTerms } from './check-terms';
import { openPackage } from '../src/package/open-package';
import type { Dataset } from '../src/model/dataset';
import { FILES, fromRecord } from '../tests/support/package-fixture';

async function fixture(changes: Readonly<Record<string, string>> = {}): Promise<Dataset> {
  const opened = await openPackage(fromRecord({ ...FILES, ...changes }));
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  return opened.dataset;
}

/** A rectangle around 116° E, 40° N, where the fixture's first place lies. */
const rectangle = polygon([
  [
    [115, 39],
    [116.5, 39],
    [116.5, 41],
    [115, 41],
    [115, 39],
  ],
]);

async function within(id: string, adcode: string): Promise<Dataset> {
  const dataset = await fixture();
  const places = new Map(dataset.places);
  const place = places.get(id);
  if (place) places.set(id, { ...place, within: adcode });
  return { ...dataset, places };
}

describe('the check of positions', () => {
  const units = new Map([['110000', rectangle]]);

  it('accepts a point inside the unit it names', async () => {
    expect(checkPositions(await within('north', '110000'), units)).toEqual([]);
  });

  it('names a point outside the unit it names', async () => {
    expect(checkPositions(await within('south', '110000'), units)).toEqual([
      expect.objectContaining({ row: 2, field: 'geometry', code: 'outside-place' }),
    ]);
  });

  it('names a unit that does not exist', async () => {
    expect(checkPositions(await within('north', '999999'), units)).toEqual([
      expect.objectContaining({ row: 1, field: 'within', value: '999999', code: 'unknown-id' }),
    ]);
  });
});

describe('the check of terms', () => {
  it('names each code that no row of terms names', async () => {
    const values = checkTerms(await fixture()).map(({ value }) => value);
    expect(values).toEqual(['sector steel', 'mechanism state-led', 'unit Mt', 'unit percent']);
  });
});
