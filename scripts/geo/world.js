import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { boundsOf } from './bounds.js';
import { mapshaper } from './mapshaper.js';
import { rightHanded } from './winding.js';

const require = createRequire(import.meta.url);

/** How finely the coast of the world is drawn, and the least island that is kept. */
const INTERVAL = '11km';
const LEAST_ISLAND = '30km2';

/**
 * All land of the world as one feature, for data that lie elsewhere than the region. It is cut at the
 * antimeridian, and goes on to the South Pole.
 *
 * @returns {Promise<import('geojson').Feature[]>}
 */
export async function buildWorldLand() {
  const topology = JSON.parse(readFileSync(require.resolve('world-atlas/land-50m.json'), 'utf8'));
  const [land] = feature(topology, topology.objects.land).features;
  const polygons = land.geometry.coordinates.map(unwrapped).flatMap(copies);
  const { world } = await mapshaper(
    [
      '-i land.json',
      '-clip bbox=-180,-90,180,90',
      `-simplify weighted interval=${INTERVAL} keep-shapes`,
      `-filter-islands min-area=${LEAST_ISLAND}`,
      '-clean',
      '-o world.json format=geojson precision=0.01',
    ],
    { land: { type: 'MultiPolygon', coordinates: polygons } },
  );
  return world.geometries.map((geometry) => ({
    type: 'Feature',
    properties: { layer: 'land' },
    geometry: rightHanded(geometry),
  }));
}

/** The rings of a polygon without jumps at the antimeridian: there they go on beyond ±180. */
function unwrapped(polygon) {
  return polygon.map((ring) => {
    let turns = 0;
    const line = ring.map(([lng, lat], index) => {
      const [before] = ring[Math.max(0, index - 1)];
      turns += Math.round((before - lng) / 360);
      return [lng + 360 * turns, lat];
    });
    return turns === 0 ? line : [...line, [line.at(-1)[0], -90], [line[0][0], -90], line[0]];
  });
}

/** A polygon where it lies, and once more on the other side where it crosses the antimeridian. */
function copies(polygon) {
  const [west, , east] = boundsOf(polygon[0]);
  const shifted = (by) => polygon.map((ring) => ring.map(([lng, lat]) => [lng + by, lat]));
  return [0, ...(west < -180 ? [360] : []), ...(east > 180 ? [-360] : [])].map(shifted);
}
