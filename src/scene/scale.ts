import { WORLD } from './geometry/geometry';

/** Metres around the globe at the equator. */
const EQUATOR = 2 * Math.PI * 6_378_137;

/** Metres on the ground that one CSS pixel spans at a latitude, in Web Mercator. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (EQUATOR * Math.cos((lat * Math.PI) / 180)) / (WORLD * 2 ** zoom);
}

/** A round distance and how long it is on screen. */
export interface Scale {
  readonly metres: number;
  readonly pixels: number;
}

/** The largest of 1, 2 or 5 times a power of ten metres that is no longer than `room` pixels. */
export function roundScale(lat: number, zoom: number, room: number): Scale {
  const perPixel = metresPerPixel(lat, zoom);
  const most = perPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * ([5, 2].find((step) => step * power <= most) ?? 1);
  return { metres, pixels: metres / perPixel };
}
