import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../../tests/support/map';
import type { Dataset } from '../../model/dataset';
import type { Place } from '../../model/place';
import { placeFeatures } from '../../scene/places/place-features';
import { placeData } from './place-data';

/** The built-in data with so many copies of one place beside their own. */
function crowded(copies: number): Dataset {
  const [[, place] = []] = [...dataset.places];
  if (!place) throw new Error('there is no place');
  const added = Array.from({ length: copies }, (_, index): [string, Place] => {
    const id = `copy-${index}`;
    return [id, { ...place, id }];
  });
  return { ...dataset, places: new Map([...dataset.places, ...added]) };
}

describe('the places of a map', () => {
  it('are part of the style where they are few', () => {
    expect(placeData(dataset)).toBe(placeFeatures(dataset));
  });

  it('are read from an address where they are many, and are the same', async () => {
    const many = crowded(1000);
    const address = placeData(many);
    if (typeof address !== 'string') throw new Error('there is no address');
    expect(placeData(many)).toBe(address);
    const read = (await (await fetch(address)).json()) as FeatureCollection;
    expect(read.features.length).toBeGreaterThan(1000);
    expect(read).toEqual(JSON.parse(JSON.stringify(placeFeatures(many))));
  });
});
