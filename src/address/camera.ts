import type { Camera } from '../query/view-state';

/** The latitude at which the square of Web Mercator ends. */
const MAX_LAT = 85.051129;
const MAX_ZOOM = 22;
const MAX_PITCH = 85;

/** Decimals kept in an address: 0.001 of a zoom step, about 1 m on the ground, 0.1° of angle. */
const DECIMALS = { zoom: 3, degrees: 5, angle: 1 } as const;

function round(value: number, decimals: number): number {
  // Adding 0 turns -0, which no address can hold, into 0.
  return Number(value.toFixed(decimals)) + 0;
}

/** `value` turned into [-180, 180], where ±180 stay what they are. */
function wrap(value: number): number {
  return Math.abs(value) <= 180 ? value : ((((value + 180) % 360) + 360) % 360) - 180;
}

/** The camera as an address can hold it: rounded, with angles in their usual range. */
export function canonicalCamera(camera: Camera): Camera {
  return {
    zoom: round(camera.zoom, DECIMALS.zoom),
    lat: round(camera.lat, DECIMALS.degrees),
    lng: round(wrap(camera.lng), DECIMALS.degrees),
    bearing: round(wrap(camera.bearing), DECIMALS.angle),
    pitch: round(camera.pitch, DECIMALS.angle),
  };
}

/** `zoom/lat/lng`, and `/bearing/pitch` where the map is turned or tilted. */
export function formatCamera(camera: Camera): string {
  const { zoom, lat, lng, bearing, pitch } = canonicalCamera(camera);
  const level = [zoom, lat, lng];
  return (bearing === 0 && pitch === 0 ? level : [...level, bearing, pitch]).join('/');
}

/** True for two cameras that are written alike, and where there is none of either. */
export function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  return a === null || b === null ? a === b : formatCamera(a) === formatCamera(b);
}

const NUMBER = /^-?\d{1,4}(\.\d{1,12})?$/;

/** Reads what `formatCamera` writes; null for anything else, or a camera off the globe. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split('/');
  if ((parts.length !== 3 && parts.length !== 5) || !parts.every((part) => NUMBER.test(part))) {
    return null;
  }
  const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = parts.map(Number);
  const onGlobe =
    zoom >= 0 &&
    zoom <= MAX_ZOOM &&
    Math.abs(lat) <= MAX_LAT &&
    Math.abs(lng) <= 180 &&
    Math.abs(bearing) <= 360 &&
    pitch >= 0 &&
    pitch <= MAX_PITCH;
  return onGlobe ? canonicalCamera({ zoom, lat, lng, bearing, pitch }) : null;
}
