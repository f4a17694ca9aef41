import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  BundleClient,
  inProcessWorker,
  type BundleWorker,
} from '../../render/maplibre/bundle-client';
import { BundleEngine, NO_CHOICE, type BundleResult } from './bundle-engine';
import { plainCurve } from '../flows/plan';
import { flatten, type Point } from '../geometry/geometry';
import { buildHierarchy } from './hierarchy';
import { requestHandler, type Request } from './bundle-requests';
import { drawings, total, type Drawing } from './test-support';

const WORLD = [0, 0, 1, 1] as const;

function stockOf({ spots, rows }: Drawing) {
  return {
    rows,
    by: 'amount' as const,
    x: Float64Array.from(spots, ({ at }) => at[0]),
    y: Float64Array.from(spots, ({ at }) => at[1]),
    hierarchy: buildHierarchy(spots),
    region: 5,
  };
}

const zooms = fc.integer({ min: 2, max: 12 });

describe('the engine that chooses what is drawn', () => {
  it('accounts for every chosen flow: drawn, in smaller lines, or within a cluster', () => {
    fc.assert(
      fc.property(drawings, zooms, fc.nat(20), (drawing, zoom, most) => {
        const engine = new BundleEngine(stockOf(drawing));
        engine.choose({ ...NO_CHOICE, mask: drawing.mask });
        const { bundles, flows, inSight, inside } = engine.look({ zoom, box: WORLD, most });
        expect(inSight.flows + inside).toBe(total(drawing.mask));
        expect(flows).toBe(total(bundles.map((bundle) => bundle.flows)));
        expect(bundles).toHaveLength(Math.min(most, inSight.bundles));
      }),
    );
  });

  it('draws what is selected apart from the rest, and first', () => {
    fc.assert(
      fc.property(drawings, zooms, (drawing, zoom) => {
        const related = drawing.mask.map((each, row) => (row % 3 === 0 ? each : 0));
        const engine = new BundleEngine(stockOf(drawing));
        engine.choose({ ...NO_CHOICE, mask: drawing.mask, related });
        const { bundles, inside } = engine.look({ zoom, box: WORLD, most: 1e6 });
        const counts = [true, false].map((which) =>
          total(bundles.filter(({ isRelated }) => isRelated === which).map(({ flows }) => flows)),
        );
        expect(total(counts) + inside).toBe(total(drawing.mask));
        expect(counts[0]).toBeLessThanOrEqual(total(related));
        const order = bundles.map(({ isRelated }) => isRelated);
        expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('keeps the scale whatever is chosen and wherever it looks, unless it is to fit', () => {
    fc.assert(
      fc.property(drawings, zooms, (drawing, zoom) => {
        const engine = new BundleEngine(stockOf(drawing));
        const look = { zoom, box: WORLD, most: 100 };
        const { widest } = engine.look({ ...look, zoom: 5 });
        engine.choose({ ...NO_CHOICE, mask: drawing.mask });
        expect(engine.look(look).widest).toBe(widest);
        engine.choose({ ...NO_CHOICE, mask: drawing.mask, fits: true });
        const fitted = engine.look(look);
        expect(fitted.widest).toBe(Math.max(0, ...fitted.bundles.map(({ amount }) => amount)));
      }),
    );
  });

  it('keeps each line that comes into sight, wherever its ends are, and no other', () => {
    const [left, top, right, bottom] = [0.815, 0.375, 0.825, 0.385];
    fc.assert(
      fc.property(drawings, zooms, (drawing, zoom) => {
        const input = stockOf(drawing);
        const engine = new BundleEngine(input);
        const isSeen = ({ from, to }: { from: number; to: number }, margin: number) => {
          const [start, end] = [from, to].map((place): Point => [
            input.x[place] ?? 0,
            input.y[place] ?? 0,
          ]) as [Point, Point];
          return flatten(plainCurve(start, end), 300).some(
            ([x, y]) =>
              x >= left - margin &&
              x <= right + margin &&
              y >= top - margin &&
              y <= bottom + margin,
          );
        };
        const all = engine.look({ zoom, box: WORLD, most: 1e6 }).bundles;
        const near = engine.look({ zoom, box: [left, top, right, bottom], most: 1e6 });
        const ids = new Set(near.bundles.map(({ from, to }) => `${from} ${to}`));
        for (const bundle of all) {
          const isKept = ids.has(`${bundle.from} ${bundle.to}`);
          // One that only touches the edge may be either, as numbers are rounded.
          if (isSeen(bundle, -1e-9)) expect(isKept).toBe(true);
          if (!isSeen(bundle, 1e-4)) expect(isKept).toBe(false);
        }
        expect(near.inSight.bundles).toBe(near.bundles.length);
      }),
    );
  });

  it('gives the pinned place a symbol of its own', () => {
    const drawing: Drawing = {
      spots: [0, 1].map((index) => ({
        at: [0.8 + index * 1e-6, 0.4],
        rank: 2,
        weight: 2 - index,
        joins: true,
      })),
      rows: {
        from: Uint32Array.of(1),
        to: Uint32Array.of(0),
        amount: Float64Array.of(3),
        layer: Uint32Array.of(0),
        progress: Uint32Array.of(0),
        direction: Uint32Array.of(0),
      },
      mask: Uint8Array.of(1),
    };
    const engine = new BundleEngine(stockOf(drawing));
    const look = { zoom: 5, box: WORLD, most: 10 };
    expect(engine.look(look)).toMatchObject({ bundles: [], inside: 1 });
    engine.choose({ ...NO_CHOICE, pinned: 1 });
    expect(engine.look(look)).toMatchObject({ bundles: [{ from: 1, to: 0, row: 0 }], inside: 0 });
  });
});

describe('the worker’s part', () => {
  const drawing = fc.sample(drawings, { numRuns: 1, seed: 7 })[0] as Drawing;

  it('answers looks, and nothing before it has been given flows', () => {
    const answer = requestHandler();
    const look: Request = { kind: 'look', look: { zoom: 5, box: WORLD, most: 10 } };
    expect(answer(look)).toBeNull();
    expect(answer({ kind: 'open', input: stockOf(drawing) })).toBeNull();
    expect(answer({ kind: 'choose', choice: NO_CHOICE })).toBeNull();
    expect(answer(look)).toEqual(new BundleEngine(stockOf(drawing)).look(look.look));
  });

  it('is asked one question at a time, and of those that wait only the newest', () => {
    const asked: Request[] = [];
    const terminate = vi.fn();
    const worker: BundleWorker = {
      postMessage: (request) => asked.push(request),
      onmessage: null,
      onerror: null,
      terminate,
    };
    const drawn = vi.fn();
    const client = new BundleClient(worker, () => stockOf(drawing), drawn);
    const looks = () => asked.flatMap((each) => (each.kind === 'look' ? each.look.zoom : []));
    for (const zoom of [4, 5, 6]) client.look({ zoom, box: WORLD, most: 10 });
    expect(looks()).toEqual([4]);
    const reply = { step: 4 } as BundleResult;
    worker.onmessage?.({ data: reply } as MessageEvent<BundleResult>);
    expect(drawn).toHaveBeenCalledWith(reply);
    expect(looks()).toEqual([4, 6]);
    client.stop();
    expect(terminate).toHaveBeenCalled();
  });

  it.each([[[5, 6]], [[5]], [[]]])('is done by the window where the worker fails: %j', (zooms) => {
    const terminate = vi.fn();
    const worker: BundleWorker = {
      postMessage: () => undefined,
      onmessage: null,
      onerror: null,
      terminate,
    };
    const drawn = vi.fn();
    const input = stockOf(drawing);
    const client = new BundleClient(worker, () => input, drawn);
    const choice = { ...NO_CHOICE, mask: new Uint8Array(drawing.rows.from.length) };
    client.choose(choice);
    const lookAt = (zoom: number) => ({ zoom, box: WORLD, most: 10 });
    for (const zoom of zooms) client.look(lookAt(zoom));
    worker.onerror?.({} as ErrorEvent);
    expect(terminate).toHaveBeenCalled();
    const engine = new BundleEngine(input);
    engine.choose(choice);
    const newest = zooms.slice(-1).map(lookAt);
    expect(drawn.mock.calls).toEqual(newest.map((look) => [engine.look(look)]));
    client.look(lookAt(7));
    expect(drawn).toHaveBeenLastCalledWith(engine.look(lookAt(7)));
  });

  it('answers at once where flows are few, and no more once it is stopped', () => {
    const drawn = vi.fn();
    const input = stockOf(drawing);
    const client = new BundleClient(inProcessWorker(), () => input, drawn);
    client.choose(NO_CHOICE);
    const look = { zoom: 5, box: WORLD, most: 10 };
    client.look(look);
    client.look({ ...look, most: 3 });
    const engine = new BundleEngine(input);
    expect(drawn.mock.calls).toEqual([[engine.look(look)], [engine.look({ ...look, most: 3 })]]);
    client.stop();
    client.look(look);
    expect(drawn).toHaveBeenCalledTimes(2);
  });
});
