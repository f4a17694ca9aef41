import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { seededFlows } from '../../../scripts/seeded/flows';
import { seededPackage } from '../../../scripts/seeded/package';
import { FlowTable } from '../../../src/lib/dataset/flow-table';
import { packFlows } from '../../../src/lib/dataset/pack-flows';
import { openPackage } from '../../../src/lib/dataset/open-package';
import { cameraView } from '../../../src/lib/map/export/camera-view';
import { drawnMarks } from '../../../src/lib/map/flows/drawn-marks';
import { screenLine } from '../../../src/lib/map/flows/screen-line';
import MapView from '../../../src/lib/map/MapView.svelte';
import type { Dataset } from '../../../src/lib/model/dataset';
import { parseCamera } from '../../../src/lib/view/camera';
import { DEFAULT_VIEW } from '../../../src/lib/view/view-state';
import { show } from '../panels/support/show';

const FLOWS = 1000;
const WINDOW = { width: 900, height: 640 };

/** Seeded flows as a window gets them: opened and checked, as columns. */
async function seeded(): Promise<Dataset> {
  const files = seededPackage(seededFlows(FLOWS));
  const opened = await openPackage((path) => Promise.resolve(files[path] ?? ''));
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults[0]));
  const { dataset } = opened;
  return { ...dataset, flows: new FlowTable(packFlows([...dataset.flows.values()])) };
}

/** The share of a region of the window in which colours stand out from land and sea. */
async function inkIn(left: number, top: number, width: number, height: number): Promise<number> {
  const base64 = await page.screenshot({ save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const sheet = new OffscreenCanvas(width, height);
  const context = sheet.getContext('2d');
  if (!context) throw new Error('No 2D canvas.');
  context.drawImage(image, left, top, width, height, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) {
    const parts = [0, 1, 2].map((part) => data[at + part] ?? 0);
    if (Math.min(...parts) < 150) ink += 1;
  }
  return ink / (width * height);
}

test('a thousand flows are readable: few lines, land between them, each names what it adds up', async () => {
  const data = await seeded();
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
  const { marks } = drawnMarks(data, DEFAULT_VIEW, {
    view: frame,
    zoom: camera.zoom,
    region: camera.zoom,
  });
  await expect.poll(() => view.drawn?.bundles).toBe(marks.length);

  const ink = await inkIn(width / 4, height / 4, width / 2, height / 2);
  expect(ink).toBeGreaterThan(0.05);
  expect(ink).toBeLessThan(0.6);

  // The widest line in sight, at a point where no other is nearer.
  const lines = marks.map((mark) => ({ mark, line: screenLine(frame, mark) }));
  const [widest] = lines.sort((a, b) => (b.mark.width ?? 0) - (a.mark.width ?? 0));
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
