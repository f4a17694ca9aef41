import type { Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import MapView from '../../../src/features/map/MapView.svelte';
import { DEFAULT_VIEW, type ViewState } from '../../../src/query/view-state';
import { mercator } from '../../../src/scene/geometry/geometry';
import { drawnAt } from '../../../src/scene/flows/drawn-at';
import { endsTold } from '../../../src/render/maplibre/extents';
import { dataset, show } from '../panels/support/show';
import { choosing } from '../../support/any-facets';

/** What browser and MapLibre had to say. */
let said: unknown[] = [];

beforeEach(() => {
  said = [];
  for (const method of ['warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => said.push(args));
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(said).toEqual([]);
});

const WINDOW = { width: 640, height: 560 };

async function open(state: Partial<ViewState> = {}, locale: 'en' | 'zh' = 'en', window = WINDOW) {
  document.body.replaceChildren();
  const shown = await show(MapView as Component<object>, {}, state, locale, window);
  const box = shown.screen.container;
  Object.assign(box.style, { position: 'fixed', inset: '0' });
  const name = locale === 'en' ? 'Map' : '地图';
  const region = shown.screen.getByRole('region', { name, exact: true });
  /** Takes the last step that the map asked for, as the page would. */
  const arrive = (change: Partial<ViewState>, isRestored = false) =>
    shown.view.load({ ...DEFAULT_VIEW, ...change }, isRestored);
  return { ...shown, region, arrive };
}

type Opened = Awaited<ReturnType<typeof open>>;

const ready = ({ region }: Opened) =>
  expect.element(region, { timeout: 60_000 }).toHaveAttribute('data-status', 'ready');

function cameraOf({ region }: Opened): { zoom: number; lat: number; lng: number } {
  const [zoom = NaN, lat = NaN, lng = NaN] = (region.element().getAttribute('data-camera') ?? '')
    .split('/')
    .map(Number);
  return { zoom, lat, lng };
}

/** The point of the map's box that shows a position. */
function pointOf(opened: Opened, lng: number, lat: number): { x: number; y: number } {
  const camera = cameraOf(opened);
  const { clientWidth, clientHeight } = opened.region.element();
  const world = 512 * 2 ** camera.zoom;
  const [x, y] = mercator([lng, lat]);
  const [centreX, centreY] = mercator([camera.lng, camera.lat]);
  return {
    x: clientWidth / 2 + (x - centreX) * world,
    y: clientHeight / 2 + (y - centreY) * world,
  };
}

const click = (opened: Opened, lng: number, lat: number) =>
  opened.region.click({ position: pointOf(opened, lng, lat) });
const hover = (opened: Opened, lng: number, lat: number) =>
  opened.region.hover({ position: pointOf(opened, lng, lat) });

/** What the card beside the pointer names. */
const named = ({ screen }: Opened) => screen.container.querySelector('strong')?.textContent;

const CHENGDE = [117.935, 40.975] as const;
const SEA = [119.5, 39.45] as const;

describe('the map', () => {
  test('comes to rest with the ends of all flows in view, and says so', async () => {
    const opened = await open();
    await expect.element(opened.region).toHaveAttribute('data-status', 'loading');
    await ready(opened);
    const { clientWidth, clientHeight } = opened.region.element();
    const ends = new Set(
      [...dataset.flows.values()].flatMap(({ origin, destination }) => [origin, destination]),
    );
    for (const id of ends) {
      const place = dataset.places.get(id);
      if (!place || place.kind?.role === 'outside') continue;
      const { x, y } = pointOf(opened, ...drawnAt(place));
      expect(x > 0 && x < clientWidth && y > 0 && y < clientHeight, id).toBe(true);
    }
    expect(performance.getEntriesByName('map-idle').length).toBeGreaterThan(0);
    expect(opened.steps).toEqual([]);
  });

  test('looks from exactly where the address says', async () => {
    const camera = { zoom: 7.25, lat: 39.5, lng: 117.25, bearing: 12, pitch: 20 };
    const opened = await open({ camera, selection: { kind: 'place', id: 'shijiazhuang' } });
    await ready(opened);
    await expect.element(opened.region).toHaveAttribute('data-camera', '7.25/39.5/117.25/12/20');
    expect(opened.steps).toEqual([]);
    const north = opened.screen.getByRole('button', { name: 'Reset to north' });
    await north.click();
    await expect.element(opened.region).toHaveAttribute('data-camera', '7.25/39.5/117.25');
    await expect.element(north).not.toBeInTheDocument();
  });

  test('lets go of the selection on Escape, but not in a field', async () => {
    const opened = await open({ selection: { kind: 'place', id: 'chengde' } });
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await userEvent.keyboard('{Escape}');
    expect(opened.steps).toEqual([]);
    field.blur();
    await userEvent.keyboard('{Escape}');
    expect(opened.steps).toEqual([{ address: '/en/', history: 'push' }]);
    await ready(opened);
  });

  test('shows both ends of each flow that a step of the story tells of, on a phone', async () => {
    const map = { width: 390, height: 405 };
    const opened = await open({}, 'en', map);
    await ready(opened);
    for (const id of dataset.story.keys()) {
      opened.arrive({ selection: { kind: 'story', id } });
      // Where some lie too close the map comes near to them, and names the others at its edge.
      if (id === 'caofeidian' || id === 'services') continue;
      await expect
        .poll(() =>
          endsTold(dataset, id).filter((place) => {
            const { x, y } = pointOf(opened, ...drawnAt(place));
            return x < 0 || y < 0 || x > map.width || y > map.height;
          }),
        )
        .toEqual([]);
    }
  });
});

describe('a map that is open', () => {
  let opened: Opened;
  let whole: ReturnType<typeof cameraOf> | null = null;

  /** One map for all: as if the address of the whole region had just been opened. */
  beforeEach(async () => {
    if (!whole) {
      opened = await open();
      await ready(opened);
      whole = cameraOf(opened);
    }
    opened.arrive({});
    await expect.poll(() => cameraOf(opened)).toEqual(whole);
    opened.steps.length = 0;
  });

  test('selects what is clicked, and nothing over the sea', async () => {
    await click(opened, ...CHENGDE);
    expect(opened.steps.at(-1)).toEqual({ address: '/en/place/chengde/', history: 'push' });
    await click(opened, 115.2, 41.3);
    expect(opened.steps.at(-1)).toEqual({ address: '/en/place/hebei/', history: 'push' });
    const camera = { ...cameraOf(opened), bearing: 0, pitch: 0 };
    opened.arrive({ selection: { kind: 'place', id: 'chengde' }, camera });
    await click(opened, ...SEA);
    expect(opened.steps.at(-1)?.address).toMatch(/^\/en\/\?map=/);
    expect(opened.steps).toHaveLength(3);
  });

  test('joins a second place that is clicked with shift, or with ctrl, and takes it off', async () => {
    const selection = { kind: 'place', id: 'beijing' } as const;
    const camera = { zoom: 6, lat: 39.4, lng: 116.65, bearing: 0, pitch: 0 };
    opened.arrive({ selection, camera });
    await expect.element(opened.region).toHaveAttribute('data-camera', '6/39.4/116.65');
    const position = pointOf(opened, ...CHENGDE);
    const pair = '/en/place/beijing/?map=6/39.4/116.65&with=chengde&others=0';
    for (const modifier of ['Shift', 'Control'] as const) {
      await opened.region.click({ position, modifiers: [modifier] });
      expect(opened.steps.at(-1)).toEqual({ address: pair, history: 'push' });
    }
    opened.arrive({ selection, camera, partner: 'chengde', others: false });
    await opened.region.click({ position, modifiers: ['Shift'] });
    expect(opened.steps.at(-1)?.address).toBe('/en/place/beijing/?map=6/39.4/116.65');
  });

  test('shares what the pointer is on, and names it', async () => {
    await hover(opened, ...CHENGDE);
    await expect.poll(() => opened.view.hovered).toEqual({ kind: 'place', id: 'chengde' });
    await expect.poll(() => named(opened)).toBe('Chengde');
    await hover(opened, ...SEA);
    await expect.poll(() => opened.view.hovered).toBeNull();
    await expect.poll(() => named(opened)).toBeUndefined();
  });

  test('picks the flow under the pointer', async () => {
    opened.arrive(choosing({ categories: ['services'] }));
    // The only flow that goes north: to the school in Chengde.
    const from = pointOf(opened, 116.361, 39.961);
    const to = pointOf(opened, 117.955, 40.915);
    for (let step = 0; step < 30 && opened.view.hovered?.kind !== 'flow'; step++) {
      const across = step * 2;
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const normal = { x: (to.y - from.y) / length, y: -(to.x - from.x) / length };
      await opened.region.hover({
        position: {
          x: (from.x + to.x) / 2 + normal.x * across,
          y: (from.y + to.y) / 2 + normal.y * across,
        },
      });
    }
    expect(opened.view.hovered).toEqual({ kind: 'flow', id: 'bnu-chengde' });
  });

  test('notes the moves of the reader in the address, and the whole region as none', async () => {
    const start = cameraOf(opened);
    // A narrow map keeps the seldom ones behind one button.
    await opened.screen.getByRole('button', { name: 'More map tools' }).click();
    await opened.screen.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => cameraOf(opened).zoom).toBeCloseTo(start.zoom + 1, 2);
    expect(opened.steps.at(-1)?.history).toBe('replace');
    expect(opened.steps.at(-1)?.address).toBe(
      `/en/?map=${opened.region.element().getAttribute('data-camera')}`,
    );

    const canvas = opened.screen.getByRole('application').element() as HTMLElement;
    canvas.focus();
    const { lng } = cameraOf(opened);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => cameraOf(opened).lng).toBeGreaterThan(lng);
    const panned = opened.region.element().getAttribute('data-camera');
    await expect.poll(() => opened.steps.at(-1)?.address).toBe(`/en/?map=${panned}`);

    await opened.screen.getByRole('button', { name: 'Show the whole region' }).click();
    await expect.poll(() => cameraOf(opened).zoom).toBeCloseTo(start.zoom, 2);
    expect(opened.steps.at(-1)).toEqual({ address: '/en/', history: 'replace' });
  });

  test('takes the camera of an address that is come back to', async () => {
    const { zoom } = cameraOf(opened);
    opened.arrive({ camera: { zoom: 8, lat: 39, lng: 117.5, bearing: 0, pitch: 0 } });
    await expect.element(opened.region).toHaveAttribute('data-camera', '8/39/117.5');
    opened.arrive({});
    await expect.poll(() => cameraOf(opened).zoom).toBeCloseTo(zoom, 2);
    expect(opened.steps).toEqual([]);
  });

  test('looks at what is chosen, and at all again once nothing is, without a word in the address', async () => {
    const before = cameraOf(opened);
    opened.arrive({ selection: { kind: 'flow', id: 'slag-jidong' } });
    await expect.poll(() => cameraOf(opened).zoom).toBeGreaterThan(9);
    opened.arrive({});
    await expect.poll(() => cameraOf(opened)).toEqual(before);
    expect(opened.steps).toEqual([]);
  });

  test('gives the reader’s own camera back once a choice that could not be read from it ends', async () => {
    const own = { zoom: 9, lat: 38, lng: 115, bearing: 0, pitch: 0 };
    opened.arrive({ camera: own });
    await expect.element(opened.region).toHaveAttribute('data-camera', '9/38/115');
    const selection = { kind: 'flow', id: 'slag-jidong' } as const;
    opened.arrive({ camera: own, selection });
    await expect.poll(() => cameraOf(opened).zoom).toBeGreaterThan(9.5);
    expect(opened.steps).toEqual([{ address: '/en/flow/slag-jidong/', history: 'replace' }]);
    opened.arrive({});
    await expect.element(opened.region).toHaveAttribute('data-camera', '9/38/115');
    expect(opened.steps.at(-1)).toEqual({ address: '/en/?map=9/38/115', history: 'replace' });
  });

  test('stays where the reader is if what is chosen can be read from there', async () => {
    const own = { zoom: 9.2, lat: 39.72, lng: 116.55, bearing: 0, pitch: 0 };
    opened.arrive({ camera: own });
    await expect.element(opened.region).toHaveAttribute('data-camera', '9.2/39.72/116.55');
    opened.arrive({ camera: own, selection: { kind: 'flow', id: 'dahongmen-langfang' } });
    await opened.screen.getByRole('button', { name: 'Show the whole region' }).click();
    expect(opened.steps.map(({ history }) => history)).toEqual(['replace']);
  });

  test('shows on Back what the view that is come back to shows', async () => {
    opened.arrive({ selection: { kind: 'flow', id: 'slag-jidong' } }, true);
    await expect.poll(() => cameraOf(opened).zoom).toBeGreaterThan(9);
    expect(opened.steps).toEqual([]);
    await opened.screen.getByRole('button', { name: 'Show the whole region' }).click();
    expect(opened.steps.at(-1)?.address).toMatch(/^\/en\/flow\/slag-jidong\/\?map=/);
  });
});

describe('a browser without WebGL 2', () => {
  test('gets the sentence that says so, and keeps the picture', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const opened = await open();
    await expect.element(opened.region).toHaveAttribute('data-status', 'failed');
    const notice = opened.screen.getByText(/map could not start/);
    await expect.element(notice).toBeVisible();
    await expect.element(notice).toMatchTextContent(/no WebGL 2/);
    await expect.element(opened.screen.getByRole('application')).not.toBeInTheDocument();
  });
});
