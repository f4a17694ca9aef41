import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FlowLayer } from '../../../../src/lib/map/flows/flow-layer';
import { keepFlows } from '../../../../src/lib/map/flows/keep-flows';
import type { FlowMark } from '../../../../src/lib/map/flows/flow-mark';
import { curveBetween, pointAt, unmercator } from '../../../../src/lib/map/flows/geometry';
import { colour } from '../../../../src/lib/theme/palette';

const BACKGROUND = '#ffffff';

let map: MapLibreMap;
let layer: FlowLayer;

beforeAll(() => setWorkerUrl(workerUrl));

afterEach(() => {
  map.remove();
  document.body.replaceChildren();
});

function mark(id: string, change: Partial<FlowMark> = {}): FlowMark {
  return {
    id,
    origin: [115, 39],
    destination: [118, 39],
    originRadius: 6,
    destinationRadius: 6,
    direction: 'one-way',
    category: 'industry',
    status: 'operating',
    width: 6,
    curvature: 0.12,
    ...change,
  };
}

async function show(marks: readonly FlowMark[], camera: { pitch?: number } = {}): Promise<void> {
  const container = document.createElement('div');
  container.className = 'map';
  Object.assign(container.style, { width: '600px', height: '400px' });
  document.body.append(container);
  map = new MapLibreMap({
    container,
    style: {
      version: 8,
      sources: {},
      layers: [{ id: 'bg', type: 'background', paint: { 'background-color': BACKGROUND } }],
    },
    center: [116.5, 39],
    zoom: 6.4,
    pixelRatio: 1,
    attributionControl: false,
    canvasContextAttributes: { preserveDrawingBuffer: true },
    ...camera,
  });
  layer = new FlowLayer({ scheme: 'light' });
  layer.setFlows(marks);
  await map.once('load');
  keepFlows(map, layer);
  await idle();
}

async function idle(): Promise<void> {
  const done = map.once('idle');
  map.triggerRepaint();
  await done;
}

/** The colour of the canvas at a point of the map's box, as `#rrggbb`. */
function pixel({ x, y }: { x: number; y: number }): string {
  const copy = document.createElement('canvas');
  const { width, height } = map.getCanvas();
  Object.assign(copy, { width, height });
  const context = copy.getContext('2d');
  context?.drawImage(map.getCanvas(), 0, 0);
  const data = context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [];
  return `#${[...data]
    .slice(0, 3)
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('')}`;
}

function onCurve(
  { origin, destination, curvature }: FlowMark,
  t: number,
): { x: number; y: number } {
  const [lng, lat] = unmercator(pointAt(curveBetween(origin, destination, curvature), t));
  return map.project([lng, lat]);
}

describe('the layer of flows', () => {
  it.each([0, 50])(
    'draws the curve in the colour of its category, tilted by %d°',
    async (pitch) => {
      const one = mark('one');
      await show([one], { pitch });
      const middle = onCurve(one, 0.5);
      expect(pixel(middle)).toBe(colour('category-industry', 'light'));
      expect(pixel({ x: middle.x, y: middle.y + 15 })).toBe(BACKGROUND);
    },
  );

  it('draws the two directions of a pair apart', async () => {
    const there = mark('there');
    const back = mark('back', {
      origin: there.destination,
      destination: there.origin,
      category: 'capital',
    });
    await show([there, back]);
    expect(pixel(onCurve(there, 0.5))).toBe(colour('category-industry', 'light'));
    expect(pixel(onCurve(back, 0.5))).toBe(colour('category-capital', 'light'));
  });

  it('ends its head at the edge of the symbol, and begins its line at the other', async () => {
    const one = mark('one', { originRadius: 14, destinationRadius: 14, curvature: 0 });
    await show([one]);
    const start = map.project([115, 39]);
    const end = map.project([118, 39]);
    const hue = colour('category-industry', 'light');
    expect(pixel({ x: end.x - 20, y: end.y })).toBe(hue);
    expect(pixel({ x: end.x - 8, y: end.y })).toBe(BACKGROUND);
    expect(pixel({ x: start.x + 20, y: start.y })).toBe(hue);
    expect(pixel({ x: start.x + 8, y: start.y })).toBe(BACKGROUND);
    // The head is wider than the line, and the line has no head at its origin.
    expect(pixel({ x: end.x - 26, y: end.y + 4.4 })).toBe(hue);
    expect(pixel({ x: start.x + 26, y: start.y + 4.4 })).not.toBe(hue);
  });

  it('gives mutual flows a head at both ends', async () => {
    await show([mark('one', { curvature: 0, direction: 'mutual' })]);
    const hue = colour('category-industry', 'light');
    for (const [place, inward] of [
      [map.project([115, 39]), 1],
      [map.project([118, 39]), -1],
    ] as const) {
      expect(pixel({ x: place.x + inward * 18, y: place.y + 4.2 })).toBe(hue);
    }
  });

  it('draws what is selected above all else, and fades what is not related', async () => {
    const below = mark('below', { category: 'market', width: 5 });
    const above = mark('above', { width: 9 });
    await show([below, above]);
    const middle = onCurve(below, 0.5);
    expect(pixel(middle)).toBe(colour('category-industry', 'light'));
    layer.setEmphasis({ selected: 'below', hovered: null, related: new Set(['below']) });
    await idle();
    expect(pixel(middle)).toBe(colour('category-market', 'light'));
    const faded = mark('elsewhere', { origin: [115, 38], destination: [118, 38] });
    layer.setFlows([below, faded]);
    await idle();
    const [red = 0] =
      pixel(onCurve(faded, 0.5))
        .match(/[0-9a-f]{2}/g)
        ?.map((part) => parseInt(part, 16)) ?? [];
    expect(red).toBeGreaterThan(0xe0);
  });

  it('leaves gaps in what is only planned', async () => {
    const planned = mark('planned', { status: 'planned', curvature: 0 });
    await show([planned]);
    const from = map.project([115.5, 39]);
    const colours = Array.from({ length: 40 }, (_, step) => pixel({ x: from.x + step, y: from.y }));
    expect(colours).toContain(colour('category-industry', 'light'));
    expect(colours.some((each) => each !== colour('category-industry', 'light'))).toBe(true);
  });

  it('draws a loop for a flow within one place', async () => {
    await show([mark('loop', { destination: [115, 39] })]);
    const place = map.project([115, 39]);
    expect(pixel({ x: place.x, y: place.y - 30 })).toBe(colour('category-industry', 'light'));
  });

  it('comes back after the graphics context was lost', async () => {
    const one = mark('one');
    await show([one]);
    const gl = map.getCanvas().getContext('webgl2');
    const loss = gl?.getExtension('WEBGL_lose_context');
    const lost = map.once('webglcontextlost');
    loss?.loseContext();
    await lost;
    // A context may be restored only after the event of its loss has been dealt with.
    await new Promise(requestAnimationFrame);
    const restored = map.once('idle');
    loss?.restoreContext();
    await restored;
    expect(pixel(onCurve(one, 0.5))).toBe(colour('category-industry', 'light'));
  });

  it('finds the flow under a point', async () => {
    const one = mark('one');
    await show([one]);
    expect(layer.pick(onCurve(one, 0.5), 6)).toBe('one');
    expect(layer.pick({ x: 10, y: 10 }, 6)).toBeNull();
  });
});
