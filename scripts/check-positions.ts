import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Fault } from '../src/model/fault.ts';
import type { Dataset } from '../src/model/dataset.ts';

/** Administrative units by adcode. */
export type Units = ReadonlyMap<string, Feature>;

/** Notes places whose point lies outside the unit they name, and units that do not exist. */
export function checkPositions(dataset: Dataset, units: Units): Fault[] {
  return [...dataset.places.values()].flatMap((place, index) => {
    const faults: Fault[] = [];
    for (const field of ['adcode', 'within'] as const) {
      const adcode = place[field];
      if (adcode === null) continue;
      const unit = units.get(adcode);
      const inside =
        unit && booleanPointInPolygon([...place.position], unit as Feature<Polygon | MultiPolygon>);
      if (inside) continue;
      faults.push({
        file: 'places.geojson',
        row: index + 1,
        field: unit ? 'geometry' : field,
        value: unit ? `${place.id} at ${place.position.join(', ')}` : adcode,
        code: unit ? 'outside-place' : 'unknown-id',
        expected: unit ? `inside ${adcode}` : undefined,
      });
    }
    return faults;
  });
}
