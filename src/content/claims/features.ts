import { greatCircle, midpoint } from '@turf/turf';
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Drawing, Line } from '../../stats/finding';
import { centreOf, squareKilometres, withoutMainland, type Geography } from './geography';

/** Corners of a geodesic line; at this scale more would not be seen. */
const CORNERS = 32;

/** As fine as the layers of the map: about ten metres. */
const DECIMALS = 4;

/**
 * What a claim looks like, as features for the map: outlined units, lines, and points that say
 * how large or how long these are: in `km2` on a unit, in `km` in the middle of a line, with the `slope` of
 * that in degrees. Lines have their number, by which they are told apart.
 */
export function drawingFeatures(drawing: Drawing | null, geography: Geography): FeatureCollection {
  if (!drawing) return { type: 'FeatureCollection', features: [] };
  const units = drawing.units.map(({ adcode, seaward }) => {
    const unit = geography.unit(adcode);
    return seaward ? withoutMainland(unit) : unit;
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...units.map((unit): Feature => ({ ...unit, properties: {} })),
      ...drawing.lines.map(lineFeature),
      ...drawing.lines.map(({ ends: [from, to], km }) =>
        label(midpoint([...from], [...to]).geometry.coordinates, {
          km: Number(km.toFixed(1)),
          slope: slopeOf(from, to),
        }),
      ),
      ...(drawing.showAreas ? units : []).map((unit) =>
        label(centreOf(unit), { km2: Math.round(squareKilometres(unit)) }),
      ),
    ],
  };
}

function label(at: Position, properties: Record<string, number>): Feature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: rounded(at) }, properties };
}

/** How much a line rises to the right on a map with north up: degrees, more than -90, at most 90. */
function slopeOf(from: readonly [number, number], to: readonly [number, number]): number {
  const narrower = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const degrees = (Math.atan2(to[1] - from[1], (to[0] - from[0]) * narrower) * 180) / Math.PI;
  return Math.round(degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees);
}

function lineFeature({ ends: [from, to] }: Line, number: number): Feature {
  const { geometry } = greatCircle([...from], [...to], { npoints: CORNERS });
  // Turf gives a line in two parts if it crosses the antimeridian; none of these does.
  const corners =
    geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: corners.map(rounded) },
    properties: { number },
  };
}

function rounded(position: Position): Position {
  return position.map((degrees) => Number(degrees.toFixed(DECIMALS)));
}
