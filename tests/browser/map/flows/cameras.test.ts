import type { MapOptions } from 'maplibre-gl';
import { afterEach, describe, expect, it } from 'vitest';
import type { FlowMark } from '../../../../src/scene/flows/flow-mark';
import { colour } from '../../../../src/scene/style/palette';
import type { Spot } from '../picture-of';
import { mark, Stage } from './support';
import { look } from '../../../support/look';

const HUE = colour('layer-0', 'light');

let stage: Stage;

afterEach(() => stage.close());

/** True where a pixel is nearer to the hue than to the white of the ground. */
function isInk(pixel: string): boolean {
  return parseInt(pixel.slice(5), 16) < (parseInt(HUE.slice(5), 16) + 255) / 2;
}

/** Points of a curve that lie well within the frame, closely sampled. */
function inSight(flow: FlowMark, from: number, to: number): Spot[] {
  return Array.from({ length: 2001 }, (_, index) =>
    stage.onCurve(flow, from + ((to - from) * index) / 2000),
  ).filter(({ x, y }) => x > 20 && x < 580 && y > 20 && y < 380);
}

describe('flows under every camera', () => {
  const cameras: readonly (readonly [string, Partial<MapOptions>])[] = [
    ['tilted and turned', { pitch: 60, bearing: 40, zoom: 7 }],
    ['on a fine screen', { pixelRatio: 2 }],
    ['very near, in the middle of a long flow', { zoom: 14, center: [116.5, 39.278] }],
    ['near and tilted', { zoom: 11, pitch: 60, bearing: 100, center: [116.5, 39.278] }],
  ];
  it.each(cameras)('lie where the map puts them: %s', async (_, camera) => {
    const one = mark('one', { width: 3 });
    stage = await Stage.show([one], camera);
    const seen = inSight(one, 0.1, 0.9);
    const pixel = stage.picture();
    expect(seen.length).toBeGreaterThan(3);
    for (const spot of seen) expect(pixel(spot)).toBe(HUE);
  });

  it('are drawn up to the edge where their other end lies behind the camera', async () => {
    // Looking west from the destination, with the origin far behind.
    const one = mark('one', { origin: [118, 39], destination: [117, 39], width: 4 });
    stage = await Stage.show([one], {
      zoom: 10.5,
      pitch: 60,
      bearing: -90,
      center: [117.1, 39.01],
    });
    const pixel = stage.picture();
    for (const spot of inSight(one, 0.82, 0.97)) expect(pixel(spot)).toBe(HUE);
    // And nowhere else: the sky and the sides are empty.
    for (let x = 0; x < 600; x += 4) expect(pixel({ x, y: 10 })).not.toBe(HUE);
  });

  it('keep the length of their dashes however the map is tilted', async () => {
    const planned = mark('planned', { look: look(0, 'short'), width: 4, curvature: 0.05 });
    for (const camera of [
      { zoom: 7 },
      { zoom: 9.5, pitch: 60, bearing: 90, center: [116.6, 39.02] as [number, number] },
    ]) {
      stage = await Stage.show([planned], camera);
      const pixel = stage.picture();
      const seen = inSight(planned, 0.1, 0.9);
      let longest = 0;
      let begun: Spot | null = null;
      for (const spot of seen) {
        if (!isInk(pixel(spot))) begun = null;
        else {
          begun ??= spot;
          longest = Math.max(longest, Math.hypot(spot.x - begun.x, spot.y - begun.y));
        }
      }
      // A dot of 3 pixels, seen through whole pixels.
      expect(longest).toBeGreaterThan(1.5);
      expect(longest).toBeLessThan(5.5);
      stage.close();
    }
    stage = await Stage.show([]);
  });

  it('hold still while the map is moved by less than a pixel, near or far', async () => {
    const one = mark('one', { width: 3 });
    stage = await Stage.show([one], { zoom: 14, center: [116.5, 39.278] });
    const rows: number[] = [];
    for (let step = 0; step < 8; step++) {
      stage.map.panBy([0.25, 0], { animate: false });
      await stage.idle();
      const pixel = stage.picture();
      // The darkest row of the middle column, weighed, is the middle of the line.
      const at = stage.onCurve(one, 0.5).y;
      let weight = 0;
      let sum = 0;
      for (let y = Math.floor(at) - 8; y < at + 8; y++) {
        const blue = parseInt(pixel({ x: 300, y }).slice(5), 16);
        const ink = 255 - blue;
        weight += ink;
        sum += ink * (y + 0.5 - at);
      }
      rows.push(sum / weight);
    }
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThan(0.1);
  });

  it('follow the globe', async () => {
    const one = mark('one', { origin: [100, 30], destination: [135, 30], width: 5 });
    stage = await Stage.show([one], { zoom: 2.2, center: [116.5, 33] });
    stage.map.setProjection({ type: 'globe' });
    await stage.idle();
    const pixel = stage.picture();
    const seen = inSight(one, 0.2, 0.8);
    expect(seen.length).toBeGreaterThan(100);
    for (const spot of seen) expect(pixel(spot)).toBe(HUE);
  });

  it('are hidden behind the globe', async () => {
    const far = mark('far', { origin: [-80, 10], destination: [-60, 10], width: 8 });
    stage = await Stage.show([far], { zoom: 1.2, center: [110, 0] });
    stage.map.setProjection({ type: 'globe' });
    await stage.idle();
    const pixel = stage.picture();
    for (let x = 0; x < 600; x += 3)
      for (let y = 0; y < 400; y += 3) expect(pixel({ x, y })).not.toBe(HUE);
  });
});
