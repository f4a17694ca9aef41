import type { Camera } from './contestant.ts';

/** All of the seeded box in a map of 1200 by 800 CSS pixels. */
export const HOME: Camera = { lng: 116.75, lat: 39.4, zoom: 6 };

/** The world's width at zoom 0, in CSS pixels. */
const WORLD = 512;

/** Spherical Mercator as shares of the world's width, y downwards. */
export function mercator(lng: number, lat: number): [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Longitude and latitude of a point of spherical Mercator. */
export function unMercator([x, y]: readonly [number, number]): [lng: number, lat: number] {
  const lat = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
  return [(x - 0.5) * 360, lat];
}

/** How many CSS pixels the world is wide for a camera. */
export function worldSize({ zoom }: Pick<Camera, 'zoom'>): number {
  return WORLD * 2 ** zoom;
}

/** The camera of a gesture. Once around: a figure of eight over the region, and in by one and a half zooms and out again. */
export function cameraAt(share: number): Camera {
  const turn = 2 * Math.PI * share;
  return {
    lng: HOME.lng + 1.2 * Math.sin(turn),
    lat: HOME.lat + 0.8 * Math.sin(2 * turn),
    zoom: HOME.zoom + 0.75 * (1 - Math.cos(turn)),
  };
}
