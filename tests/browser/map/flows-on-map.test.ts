import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import { cameraView } from '../../../src/scene/camera-view';
import { overview } from '../../../src/scene/first-camera';
import { detailAt, flowMarks } from '../../../src/scene/flows/flow-marks';
import { mercator } from '../../../src/scene/geometry/geometry';
import { screenLine } from '../../../src/scene/geometry/screen-line';
import MapView from '../../../src/features/map/MapView.svelte';
import { colour } from '../../../src/scene/style/palette';
import { DEFAULT_VIEW } from '../../../src/query/view-state';
import { isLike } from '../../support/colours';
import { dataset, show } from '../panels/support/show';
import { pictureOfWindow, type Spot } from './picture-of';

const WINDOW = { width: 480, height: 360 };

/** Out of sight in the north it begins; its end has no other place near it. */
const FLOW = 'baic-huanghua';
const STATE = {
  selection: { kind: 'flow', id: FLOW },
  camera: { zoom: 7.4, lat: 38.75, lng: 117.4, bearing: 0, pitch: 0 },
} as const;

/** From the middle of the symbol: its head, beyond the ring around what is selected. */
const AT_HEAD = 19;

const ink = (name: string) => colour(name, 'light');

test('a flow from afar is named where it enters the map, and its head stands before the symbol', async () => {
  const { screen } = await show(MapView as Component<object>, {}, STATE, 'en', WINDOW);
  Object.assign(screen.container.style, { position: 'fixed', inset: '0' });
  const region = screen.getByRole('region', { name: 'Map', exact: true });
  await expect.element(region, { timeout: 60_000 }).toHaveAttribute('data-status', 'ready');
  const label = region.getByText('from BAIC (Shunyi)');
  await expect.element(label).toBeVisible();

  const mark = flowMarks(
    dataset,
    { ...DEFAULT_VIEW, ...STATE },
    detailAt(dataset, STATE.camera.zoom, overview(dataset, WINDOW).zoom),
  ).find(({ id }) => id === FLOW);
  if (!mark) throw new Error('There is no such flow.');
  const frame = cameraView(STATE.camera, WINDOW);
  const line = screenLine(frame, mark).map(([x, y]) => ({ x, y }));
  const [x, y] = frame.project(mercator(mark.destination)) ?? [NaN, NaN];
  let pixel = await pictureOfWindow();
  // The map, and symbols on it, come through little by little.
  const isInked = () => isLike(pixel({ x, y }), ink('ink'));
  await expect
    .poll(async () => {
      pixel = await pictureOfWindow();
      return isInked();
    })
    .toBe(true);
  const share = (spots: readonly Spot[], name: string) =>
    spots.filter((spot) => isLike(pixel(spot), ink(name))).length / spots.length;

  // The name stands beside the place where the flow cuts the frame, and can be read.
  const entry = line.find(({ y }) => y >= 0) ?? { x: NaN, y: NaN };
  const { left, right, top, bottom } = label.element().getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(12);
  expect(Math.min(Math.abs(left - entry.x), Math.abs(right - entry.x))).toBeLessThan(20);
  const rowAt = (y: number) =>
    Array.from({ length: Math.floor(right - left) - 8 }, (_, step) => ({ x: left + 4 + step, y }));
  const middle = (top + bottom) / 2;
  // Its rim sets the letters off from what is below.
  expect(share(rowAt(middle), 'halo')).toBeGreaterThan(0.15);
  // Of the rows through the small letters, as strokes are full ink only where they fill a pixel.
  const inkOfRows = [-2, -1, 0, 1, 2].map((row) => share(rowAt(middle + row), 'ink'));
  expect(Math.max(...inkOfRows)).toBeGreaterThan(0.05);
  // The line goes on below; other names may stand on it.
  const below = line.filter(({ y }) => y > bottom + 4);
  expect(share(below, 'layer-0')).toBeGreaterThan(0.5);

  // In the middle of the symbol there is its ink; before it the head, wider than the line.
  expect(isInked()).toBe(true);
  expect(strokeAt(AT_HEAD)).toBeGreaterThan(6);
  expect(strokeAt(AT_HEAD + 20)).toBeLessThan(5.5);

  /** How wide the flow is at a distance from its end, in pixels. */
  function strokeAt(distance: number): number {
    const away = (spot: Spot) => Math.hypot(spot.x - x, spot.y - y);
    const after = line.findLastIndex((spot) => away(spot) > distance);
    const [a, b] = [line[after], line[after + 1]];
    if (!a || !b) return NaN;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy);
    const part = (away(a) - distance) / length;
    const across = Array.from({ length: 65 }, (_, step) => {
      const aside = (step - 32) / 4;
      return {
        x: a.x + part * dx + (aside * dy) / length,
        y: a.y + part * dy - (aside * dx) / length,
      };
    });
    return (share(across, 'layer-0') * across.length) / 4;
  }
});
