import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cameraView } from '../../../../src/scene/camera-view';
import { loopRadius, unmercator } from '../../../../src/scene/geometry/geometry';
import { NO_EMPHASIS } from '../../../../src/scene/flows/emphasis';
import { HEADS } from '../../../../src/model/facet';
import type { Position } from '../../../../src/model/place';
import { colour, type Scheme } from '../../../../src/scene/style/palette';
import { difference, isLike, rimOver } from '../../../support/colours';
import type { Picture, Spot } from '../picture-of';
import { EMPTY_STYLE, mark, Stage } from './support';
import { look } from '../../../support/look';

/** Halfway between the halos of both schemes, so that either can be told from it. */
const GROUND = '#808080';
const SIZE = { width: 480, height: 360 };
const CAMERA = { zoom: 6.4, lng: 116.5, lat: 39 };

const frame = cameraView({ ...CAMERA, bearing: 0, pitch: 0 }, SIZE);
const positionAt = (x: number, y: number): Position => unmercator(frame.unproject([x, y]));

/** Two directions between the same places, 160 pixels apart. */
const there = mark('there', {
  origin: positionAt(40, 60),
  destination: positionAt(200, 60),
  width: 5,
  curvature: 0.16,
});
const back = { ...there, id: 'back', origin: there.destination, destination: there.origin };

/** One flow of each head to one place, from all around it. */
const TARGET = { x: 370, y: 90, radius: 10 };
const arriving = HEADS.map((head, slot) => {
  const angle = (2 * Math.PI * slot) / HEADS.length + 0.3;
  return mark(head, {
    origin: positionAt(TARGET.x + 75 * Math.cos(angle), TARGET.y + 75 * Math.sin(angle)),
    destination: positionAt(TARGET.x, TARGET.y),
    destinationRadius: TARGET.radius,
    look: look(slot),
    width: 4,
  });
});

/** A wide flow from west to east, and a narrow one that crosses it and is selected. */
const CROSSING = { x: 120, y: 240 };
const wide = mark('wide', {
  origin: positionAt(40, 240),
  destination: positionAt(200, 240),
  look: look(1),
  width: 10,
  curvature: 0,
});
const selected = mark('selected', {
  origin: positionAt(120, 170),
  destination: positionAt(120, 310),
  look: look(3),
  width: 4,
  curvature: 0,
});

const LOOP = { x: 370, y: 290, radius: loopRadius(0.3) };
const loop = mark('loop', {
  origin: positionAt(LOOP.x, LOOP.y),
  destination: positionAt(LOOP.x, LOOP.y),
  look: look(2),
  width: 4,
  curvature: 0.3,
});

/** The same scene, and the same points of it, in all looks that a screen may ask for. */
describe.each([
  ['light', 1],
  ['dark', 2],
] as const)('flows in the %s, with %d pixels of the screen to one of style', (scheme, ratio) => {
  const hue = (slot: number) => colour(`layer-${slot}`, scheme);
  const halo = colour('halo', scheme);
  let stage: Stage;
  let pixel: Picture;

  beforeAll(async () => {
    stage = await Stage.show(
      [there, back, ...arriving, wide, selected, loop],
      { ...groundOf(GROUND), center: [CAMERA.lng, CAMERA.lat], pixelRatio: ratio },
      SIZE,
    );
    stage.layer.setScheme(scheme satisfies Scheme);
    stage.layer.setEmphasis({ ...NO_EMPHASIS, selected: 'selected' });
    await stage.idle();
    pixel = stage.picture();
  });
  afterAll(() => stage.close());

  /** Where a colour begins and ends on a way from north to south. */
  function strokes(x: number, from: number, to: number, of: string): [number, number][] {
    const runs: [number, number][] = [];
    let isOn = false;
    for (let y = from; y < to; y += 1 / ratio) {
      const isStroke = isLike(pixel({ x, y }), of);
      if (isStroke && !isOn) runs.push([y, y]);
      const last = runs.at(-1);
      if (isStroke && last) last[1] = y + 1 / ratio;
      isOn = isStroke;
    }
    return runs;
  }

  it('run apart in both directions of a pair: two strokes, with ground between', () => {
    const cut = strokes(120, 10, 110, hue(0));
    expect(cut).toHaveLength(2);
    const [[top, below], [above, bottom]] = cut as [[number, number], [number, number]];
    for (const width of [below - top, bottom - above]) {
      expect(width).toBeGreaterThan(3);
      expect(width).toBeLessThan(6.5);
    }
    // Each bows by a sixth of the way, to its own side.
    expect((top + below) / 2).toBeCloseTo(60 - 0.16 * 160, 0);
    expect((above + bottom) / 2).toBeCloseTo(60 + 0.16 * 160, 0);
    for (let y = below + 3; y < above - 3; y++) expect(pixel({ x: 120, y })).toBe(GROUND);
  });

  it('end with their heads at the edge of the symbol, whatever their kind', () => {
    const wrong: Spot[] = [];
    for (let x = -TARGET.radius; x <= TARGET.radius; x++) {
      for (let y = -TARGET.radius; y <= TARGET.radius; y++) {
        const spot = { x: TARGET.x + x, y: TARGET.y + y };
        // The rim around a tip, and the soft edge of that, reach a little farther than the tip.
        if (Math.hypot(x, y) < TARGET.radius - 3 && pixel(spot) !== GROUND) wrong.push(spot);
      }
    }
    expect(wrong).toEqual([]);
    for (const flow of arriving) {
      // The line ends half a head before the tip: what is here is the head.
      const { x, y } = before(flow, TARGET.radius + 3.4);
      const around = [-1, 0, 1].flatMap((dx) =>
        [-1, 0, 1].map((dy) => difference(pixel({ x: x + dx, y: y + dy }), hue(flow.look.slot))),
      );
      expect(Math.min(...around), flow.id).toBeLessThan(32);
    }
  });

  it('lie above all others where they are selected, with their rim around them', () => {
    for (let y = CROSSING.y - 12; y <= CROSSING.y + 12; y++) {
      expect(isLike(pixel({ x: CROSSING.x, y }), hue(3)), `${y}`).toBe(true);
    }
    for (const side of [-1, 1]) {
      const rim = { x: CROSSING.x + side * 3.4, y: CROSSING.y };
      expect(isLike(pixel(rim), rimOver(halo, hue(1)))).toBe(true);
      const beyond = { x: CROSSING.x + side * 8, y: CROSSING.y };
      expect(pixel(beyond)).toBe(hue(1));
    }
  });

  it('have a rim in the colour of the scheme, as wide on every screen', () => {
    for (const side of [-1, 1]) {
      const rim = { x: CROSSING.x + 30, y: CROSSING.y + side * 5.75 };
      expect(isLike(pixel(rim), rimOver(halo, GROUND))).toBe(true);
      expect(pixel({ x: rim.x, y: CROSSING.y + side * 8 })).toBe(GROUND);
      expect(pixel({ x: rim.x, y: CROSSING.y + side * 3 })).toBe(hue(1));
    }
  });

  it('are loops where they stay within a place: closed, empty, on top of it', () => {
    const centre = { x: LOOP.x, y: LOOP.y - LOOP.radius };
    const at = (angle: number, radius: number) => ({
      x: centre.x + radius * Math.sin(angle),
      y: centre.y - radius * Math.cos(angle),
    });
    // Around from the top; the place and the head lie at the bottom.
    for (let step = -14; step <= 14; step++) {
      const angle = (step / 20) * Math.PI;
      expect(isLike(pixel(at(angle, LOOP.radius)), hue(2)), `${step}`).toBe(true);
      expect(pixel(at(angle, LOOP.radius - 8))).toBe(GROUND);
      expect(pixel(at(angle, LOOP.radius + 8))).toBe(GROUND);
    }
    expect(pixel(centre)).toBe(GROUND);
    // It goes around against the clock and comes back from the east, with a head that says so.
    const wider = (angle: number) => pixel(at(angle, LOOP.radius + 3.2));
    const head = Array.from({ length: 30 }, (_, step) => Math.PI * (0.99 - step * 0.01));
    expect(head.some((angle) => isLike(wider(angle), hue(2)))).toBe(true);
    expect(head.some((angle) => isLike(wider(-angle), hue(2)))).toBe(false);
  });

  /** The last point of a flow that is this far from its destination. */
  function before(flow: (typeof arriving)[number], distance: number): Spot {
    const way = Array.from({ length: 1001 }, (_, step) => stage.onCurve(flow, 1 - step / 1000));
    const found = way.find(({ x, y }) => Math.hypot(x - TARGET.x, y - TARGET.y) >= distance);
    if (!found) throw new Error('The flow is too short.');
    return found;
  }
});

function groundOf(ground: string) {
  const [background] = EMPTY_STYLE.layers;
  const layers = [{ ...background, id: 'bg', paint: { 'background-color': ground } as const }];
  return { style: { ...EMPTY_STYLE, layers: layers as typeof EMPTY_STYLE.layers } };
}
