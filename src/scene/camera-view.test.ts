import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../model/extent';
import type { Position } from '../model/place';
import { cameraAround, cameraView } from './camera-view';
import { ringInView } from './geometry/clip';
import { mercator, type Point } from './geometry/geometry';

const FRAME = { width: 944, height: 700 };
const cameras = fc.record({
  zoom: fc.double({ min: 4, max: 12, noNaN: true }),
  lat: fc.double({ min: 36, max: 43, noNaN: true }),
  lng: fc.double({ min: 113, max: 120, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 60, noNaN: true }),
});

describe('a view without a map', () => {
  it('has the centre of its camera in the middle', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const at = cameraView(camera, FRAME).project(mercator([camera.lng, camera.lat]));
        expect(at?.[0]).toBeCloseTo(FRAME.width / 2);
        expect(at?.[1]).toBeCloseTo(FRAME.height / 2);
      }),
    );
  });

  it('finds the ground under every point that it projects', () => {
    const points = fc.tuple(
      fc.double({ min: 0, max: FRAME.width, noNaN: true }),
      fc.double({ min: FRAME.height / 3, max: FRAME.height, noNaN: true }),
    );
    fc.assert(
      fc.property(cameras, points, (camera, point) => {
        const view = cameraView(camera, FRAME);
        const back = view.project(view.unproject(point));
        expect(back?.[0]).toBeCloseTo(point[0], 3);
        expect(back?.[1]).toBeCloseTo(point[1], 3);
      }),
    );
  });

  it('turns as the map does: with the bearing at 90°, east is up', () => {
    const camera = { zoom: 8, lat: 39, lng: 117, bearing: 90, pitch: 0 };
    const at = cameraView(camera, FRAME).project(mercator([117.5, 39]));
    expect(at?.[0]).toBeCloseTo(FRAME.width / 2);
    expect(at?.[1]).toBeLessThan(FRAME.height / 2);
  });

  it.each<[string, Bounds]>([
    ['three regions', [113.4, 36, 119.9, 42.65]],
    ['the Alps', [5.9, 45.8, 10.5, 47.8]],
    ['both sides of the Pacific', [139, -38, 245, 38]],
  ])('fits %s into its frame', (_, [west, south, east, north]) => {
    const view = cameraView(cameraAround([west, south, east, north], FRAME), FRAME);
    const corners: Position[] = [
      [west, south],
      [east, north],
    ];
    for (const corner of corners) {
      const [x = -1, y = -1] = view.project(mercator(corner)) ?? [];
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(FRAME.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(FRAME.height);
    }
  });
});

describe('an outline in view', () => {
  const square: Point[] = (
    [
      [100, 20],
      [140, 20],
      [140, 55],
      [100, 55],
    ] as const
  ).map((corner) => mercator(corner));

  it('never leaves the surroundings of the frame, and fills it where it holds all of it', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const ring = ringInView(square, cameraView(camera, FRAME));
        expect(ring.length).toBeGreaterThan(2);
        for (const [x, y] of ring) {
          expect(x).toBeGreaterThan(-25);
          expect(x).toBeLessThan(FRAME.width + 25);
          expect(y).toBeGreaterThan(-25);
          expect(y).toBeLessThan(FRAME.height + 25);
        }
      }),
    );
  });

  it('is empty out of sight', () => {
    const camera = { zoom: 9, lat: 39, lng: 117, bearing: 0, pitch: 0 };
    const far: Point[] = [mercator([10, 10]), mercator([11, 10]), mercator([11, 11])];
    expect(ringInView(far, cameraView(camera, FRAME))).toEqual([]);
  });
});
