import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cameraView } from '../../../src/scene/camera-view';
import { drawnMarks } from '../../../src/scene/flows/drawn-marks';
import type { Point } from '../../../src/scene/geometry/geometry';
import { screenLine } from '../../../src/scene/geometry/screen-line';
import { loadWords } from '../../../src/i18n/words';
import MapView from '../../../src/features/map/MapView.svelte';
import { colour } from '../../../src/scene/style/palette';
import { WIDTH } from '../../../src/scene/style/width-scale';
import { parseCamera } from '../../../src/address/camera';
import { DEFAULT_VIEW } from '../../../src/query/view-state';
import { isLike } from '../../support/colours';
import { seeded } from '../panels/support/seeded';
import { show } from '../panels/support/show';
import { pictureOfWindow, type Picture, type Spot } from './picture-of';

type Box = readonly [left: number, top: number, right: number, bottom: number];

const FLOWS = 1000;
const WINDOW = { width: 900, height: 640 };

/** The room that each line has, in square pixels. */
const ROOM = 5000;

const PAINT = [0, 1, 2, 3, 4, 5].map((slot) => colour(`layer-${slot}`, 'light'));
const GROUND = ['land', 'land-outside', 'sea', 'lake'].map((name) => colour(name, 'light'));

/** The share of a box of the window that has one of some colours, looked at in every third pixel. */
function shareIn(pixel: Picture, [left, top, right, bottom]: Box, colours: readonly string[]) {
  let all = 0;
  let found = 0;
  for (let x = left; x < right; x += 3) {
    for (let y = top; y < bottom; y += 3) {
      const here = pixel({ x, y });
      all += 1;
      if (colours.some((each) => isLike(here, each))) found += 1;
    }
  }
  return found / all;
}

/** Where two lines cross. */
function crossings(one: readonly Point[], other: readonly Point[]): Spot[] {
  return one.slice(1).flatMap((b, index) => {
    const a = one[index] ?? b;
    return other.slice(1).flatMap((d, at) => {
      const c = other[at] ?? d;
      const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
      const across = ux * vy - uy * vx;
      const s = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / across;
      const t = ((c[0] - a[0]) * uy - (c[1] - a[1]) * ux) / across;
      const isCrossing = s >= 0 && s < 1 && t >= 0 && t < 1;
      return isCrossing ? [{ x: a[0] + s * ux, y: a[1] + s * uy }] : [];
    });
  });
}

test('a thousand flows are readable: few lines, land between them, each names what it adds up', async () => {
  const data = await seeded(FLOWS);
  const { screen, view, steps } = await show(
    MapView as Component<object>,
    {},
    {},
    'en',
    WINDOW,
    data,
  );
  Object.assign(screen.container.style, { position: 'fixed', inset: '0' });
  const region = screen.getByRole('region', { name: 'Map', exact: true });
  await expect.element(region, { timeout: 60_000 }).toHaveAttribute('data-status', 'ready');
  await expect
    .element(region.getByText(/largest of \d+ lines in view: \d+ of 1,000 flows/))
    .toBeVisible();

  const { clientWidth: width, clientHeight: height } = region.element();
  const camera = parseCamera(region.element().getAttribute('data-camera') ?? '');
  if (!camera) throw new Error('The map says no camera.');
  const frame = cameraView(camera, { width, height });
  const words = {
    dataset: data,
    locale: 'en',
    messages: await loadWords('en', 'messages'),
  } as const;
  const { marks } = drawnMarks(words, DEFAULT_VIEW, {
    view: frame,
    zoom: camera.zoom,
    region: camera.zoom,
  });
  await expect.poll(() => view.drawn?.bundles).toBe(marks.length);

  // Few lines, and the map says how many are left out.
  expect(marks.length).toBeLessThanOrEqual((width * height) / ROOM);
  const note = region.getByText(/largest of/).element().textContent ?? '';
  const [said = 0, ofLines = 0, ofFlows = 0] = [...note.matchAll(/[\d,]+/g)].map(([number]) =>
    Number(number.replace(',', '')),
  );
  expect(said).toBe(marks.length);
  expect(ofLines).toBeGreaterThan(said);
  expect(ofFlows).toBeGreaterThan(said);
  expect(ofFlows).toBeLessThan(FLOWS);

  // Ground between them. All in all, there is no more paint than if each line were as wide as any
  // may be, and ran once across the square of its room. Where they are densest, paint still covers
  // less than half, and in no square of 80 pixels is the ground lost.
  const pixel = await pictureOfWindow();
  const middle = [width / 4, height / 4, (3 * width) / 4, (3 * height) / 4] as const;
  expect(shareIn(pixel, [0, 0, width, height], PAINT)).toBeLessThan(WIDTH.most / Math.sqrt(ROOM));
  expect(shareIn(pixel, middle, PAINT)).toBeGreaterThan(0.05);
  expect(shareIn(pixel, middle, PAINT)).toBeLessThan(0.45);
  for (let x = 0; x + 80 <= width; x += 80) {
    for (let y = 0; y + 80 <= height; y += 80) {
      expect(shareIn(pixel, [x, y, x + 80, y + 80], GROUND), `${x}, ${y}`).toBeGreaterThan(0.15);
    }
  }

  // The widest line in sight, at a point where no other is nearer.
  const lines = marks.map((mark) => ({ mark, line: screenLine(frame, mark) }));
  const [widest] = lines.sort((a, b) => (b.mark.width ?? 0) - (a.mark.width ?? 0));
  const others = lines.slice(1).filter(({ mark }) => mark.look.slot !== widest?.mark.look.slot);
  const crossed = others.flatMap(({ line }) => crossings(widest?.line.slice(2, -2) ?? [], line));
  const hue = colour(`layer-${widest?.mark.look.slot ?? ''}`, 'light');
  // It lies above all that it crosses; a name may lie above it.
  expect(crossed.length).toBeGreaterThan(3);
  expect(crossed.filter((spot) => isLike(pixel(spot), hue)).length).toBeGreaterThan(
    0.7 * crossed.length,
  );
  const [x = 0, y = 0] = widest?.line[Math.floor(widest.line.length / 2)] ?? [];
  await userEvent.hover(region, { position: { x, y } });
  await expect.element(region.getByText(/ → /)).toBeVisible();
  await expect.element(region.getByText(/\d flows? · .*items/)).toBeVisible();

  // A click on a line between clusters comes nearer, which parts them, and selects nothing.
  await userEvent.click(region, { position: { x, y } });
  await expect
    .poll(() => parseCamera(region.element().getAttribute('data-camera') ?? '')?.zoom)
    .toBeGreaterThanOrEqual(Math.floor(camera.zoom) + 1);
  expect(steps.filter(({ history }) => history === 'push')).toEqual([]);
}, 240_000);
