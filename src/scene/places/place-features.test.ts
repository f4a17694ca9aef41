import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFeatures, revealZooms } from './place-features';
import type { Place } from '../../model/place';
import { placeNumbers } from '../../model/place-numbers';
import { anyId } from '../../../tests/support/any-id';
import { dataset } from '../../../tests/support/map';

const [known] = dataset.places.values();
if (!known) throw new Error('the package has no places');

const place = fc
  .record({
    kind: fc.constantFrom(...dataset.kinds, null),
    lng: fc.double({ min: 113, max: 120, noNaN: true }),
    lat: fc.double({ min: 36, max: 43, noNaN: true }),
  })
  .map(({ kind, lng, lat }): Place => ({ ...known, kind, position: [lng, lat], parent: null }));

const places = fc
  .array(place, { maxLength: 40 })
  .map((list) => list.map((each, index) => ({ ...each, id: String(index) })));

/** Distance on screen in CSS pixels at a zoom, by the formula of the projection itself. */
function apart(a: Place, b: Place, zoom: number): number {
  const x = (lng: number) => lng / 360;
  const y = (lat: number) =>
    Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  const [dx, dy] = [x(a.position[0]) - x(b.position[0]), y(a.position[1]) - y(b.position[1])];
  return Math.hypot(dx, dy) * 512 * 2 ** zoom;
}

describe('places on the map', () => {
  it('each have a number of their own, whatever their ids look like', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyId, { maxLength: 20 }), (ids) => {
        const odd = { ...dataset, places: new Map(ids.map((id) => [id, { ...known, id }])) };
        const { features } = placeFeatures(odd);
        const numbers = features.map(({ id }) => id);
        expect(new Set(numbers).size).toBe(features.length);
        for (const { id, properties } of features) {
          expect(id).toBe(placeNumbers(odd).get(properties.id));
          expect(Number.isInteger(id)).toBe(true);
        }
      }),
    );
  });

  it('keep their distance at every zoom but the nearest', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 10 }), (list, zoom) => {
        const zooms = revealZooms(list);
        const shown = list.filter(({ id }) => (zooms.get(id) ?? 0) <= zoom);
        for (const [index, one] of shown.entries()) {
          for (const other of shown.slice(index + 1)) {
            expect(apart(one, other, zoom)).toBeGreaterThan(9 - 1e-6);
          }
        }
      }),
    );
  });

  it('all show in the end, the regions long before the map shows them all', () => {
    const { features } = placeFeatures(dataset);
    for (const { properties } of features) {
      expect(properties.reveal, properties.id).toBeLessThanOrEqual(11);
      if (properties.role === 'region') expect(properties.reveal, properties.id).toBeLessThan(4);
    }
  });

  it('have no symbol where they lie off the map', () => {
    const ids = placeFeatures(dataset).features.map(({ properties }) => properties.id);
    expect(ids).toContain('caofeidian');
    expect(ids).not.toContain('australia');
    expect(ids).toHaveLength(
      [...dataset.places.values()].filter((p) => p.kind?.role !== 'outside').length,
    );
  });

  it('hold back the plants of a hub until it has room for them', () => {
    const reveal = new Map(
      placeFeatures(dataset).features.map(({ properties: p }) => [p.id, p.reveal]),
    );
    expect(reveal.get('sanyou-chemical')).toBeGreaterThanOrEqual(8);
    expect(reveal.get('caofeidian-port')).toBeLessThan(7);
    expect(reveal.get('yanshan-petrochemical')).toBeLessThan(7);
  });
});
