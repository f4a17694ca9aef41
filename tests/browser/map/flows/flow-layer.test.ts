import { afterEach, describe, expect, it } from 'vitest';
import { NO_EMPHASIS } from '../../../../src/scene/flows/emphasis';
import { colour } from '../../../../src/scene/style/palette';
import type { Spot } from '../picture-of';
import { BACKGROUND, EMPTY_STYLE, mark, Stage } from './support';
import { look } from '../../../support/look';

const HUE = colour('layer-0', 'light');

let stage: Stage;

afterEach(() => stage.close());

describe('the layer of flows', () => {
  it.each([0, 50])(
    'draws the curve in the colour of its category, tilted by %d°',
    async (pitch) => {
      const one = mark('one');
      stage = await Stage.show([one], { pitch });
      const middle = stage.onCurve(one, 0.5);
      expect(stage.pixel(middle)).toBe(HUE);
      expect(stage.pixel({ x: middle.x, y: middle.y + 15 })).toBe(BACKGROUND);
    },
  );

  it('ends its head at the edge of the symbol, and begins its line at the other', async () => {
    const one = mark('one', { originRadius: 14, destinationRadius: 14, curvature: 0 });
    stage = await Stage.show([one]);
    const start = stage.map.project([115, 39]);
    const end = stage.map.project([118, 39]);
    expect(stage.pixel({ x: end.x - 20, y: end.y })).toBe(HUE);
    expect(stage.pixel({ x: end.x - 8, y: end.y })).toBe(BACKGROUND);
    expect(stage.pixel({ x: start.x + 20, y: start.y })).toBe(HUE);
    expect(stage.pixel({ x: start.x + 8, y: start.y })).toBe(BACKGROUND);
    // The head is wider than the line, and the line has no head at its origin.
    expect(stage.pixel({ x: end.x - 26, y: end.y + 4.4 })).toBe(HUE);
    expect(stage.pixel({ x: start.x + 26, y: start.y + 4.4 })).not.toBe(HUE);
  });

  it('gives mutual flows a head at both ends', async () => {
    stage = await Stage.show([mark('one', { curvature: 0, direction: 'mutual' })]);
    for (const [place, inward] of [
      [stage.map.project([115, 39]), 1],
      [stage.map.project([118, 39]), -1],
    ] as const) {
      expect(stage.pixel({ x: place.x + inward * 18, y: place.y + 4.2 })).toBe(HUE);
    }
  });

  it('draws what is selected above all else, and fades what is not related', async () => {
    const below = mark('below', { look: look(1), width: 5 });
    const above = mark('above', { width: 9 });
    stage = await Stage.show([below, above]);
    const middle = stage.onCurve(below, 0.5);
    expect(stage.pixel(middle)).toBe(HUE);
    stage.layer.setEmphasis({ selected: 'below', hovered: null, related: new Set(['below']) });
    await stage.idle();
    expect(stage.pixel(middle)).toBe(colour('layer-1', 'light'));
    const faded = mark('elsewhere', { origin: [115, 38], destination: [118, 38] });
    stage.layer.setFlows([below, faded]);
    await stage.idle();
    const [red = 0] =
      stage
        .pixel(stage.onCurve(faded, 0.5))
        .match(/[0-9a-f]{2}/g)
        ?.map((part) => parseInt(part, 16)) ?? [];
    expect(red).toBeGreaterThan(0xe0);
  });

  it('leaves gaps in what is only planned', async () => {
    const planned = mark('planned', { look: look(0, 'short'), curvature: 0 });
    stage = await Stage.show([planned]);
    const from = stage.map.project([115.5, 39]);
    const colours = Array.from({ length: 40 }, (_, step) =>
      stage.pixel({ x: from.x + step, y: from.y }),
    );
    expect(colours).toContain(HUE);
    expect(colours.some((each) => each !== HUE)).toBe(true);
  });

  it('comes back after the graphics context was lost', async () => {
    const one = mark('one');
    stage = await Stage.show([one]);
    const gl = stage.map.getCanvas().getContext('webgl2');
    const loss = gl?.getExtension('WEBGL_lose_context');
    const lost = stage.map.once('webglcontextlost');
    loss?.loseContext();
    await lost;
    // A context may be restored only after the event of its loss has been dealt with.
    await new Promise(requestAnimationFrame);
    const restored = stage.map.once('idle');
    loss?.restoreContext();
    await restored;
    expect(stage.pixel(stage.onCurve(one, 0.5))).toBe(HUE);
  });

  it('finds the flow under a point', async () => {
    const one = mark('one');
    stage = await Stage.show([one]);
    expect(stage.layer.pick(stage.onCurve(one, 0.5), 6)).toBe('one');
    expect(stage.layer.pick({ x: 10, y: 10 }, 6)).toBeNull();
  });

  it('picks just what it has drawn', async () => {
    const one = mark('one', { direction: 'mutual', width: 10 });
    const loop = mark('loop', { origin: [116, 38.6], destination: [116, 38.6] });
    stage = await Stage.show([one, loop]);
    const pixel = stage.picture();
    const wrong: Spot[] = [];
    // A tip is pointed, the end of the line that is picked blunt.
    const ends = [one, loop].flatMap((flow) => [0, 1].map((t) => stage.onCurve(flow, t)));
    for (let x = 0; x < 600; x += 5) {
      for (let y = 0; y < 400; y += 5) {
        const spot = { x: x + 0.5, y: y + 0.5 };
        const isDrawn = pixel(spot) === HUE;
        // Heads reach a little farther than the line that is picked, and rims a little less.
        const isPicked = stage.layer.pick(spot, isDrawn ? 4 : 0) !== null;
        const isAtTip = ends.some((end) => Math.hypot(end.x - spot.x, end.y - spot.y) < 20);
        const isClear = pixel(spot) === BACKGROUND && !isAtTip;
        if ((isDrawn && !isPicked) || (isClear && isPicked)) wrong.push(spot);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('picks of several under the pointer the one drawn above', async () => {
    const below = mark('below', { width: 5 });
    const above = mark('above', { width: 9 });
    stage = await Stage.show([above, below]);
    const middle = stage.onCurve(below, 0.5);
    expect(stage.layer.pick(middle, 4)).toBe('above');
    stage.layer.setEmphasis({ ...NO_EMPHASIS, selected: 'below' });
    expect(stage.layer.pick(middle, 4)).toBe('below');
  });

  it('stacks the selected above the hovered above all others', async () => {
    const wide = mark('wide', { width: 9, look: look(1) });
    const hovered = mark('hovered', { width: 5, look: look(4) });
    const selected = mark('selected', { width: 2 });
    stage = await Stage.show([wide, hovered, selected]);
    const middle = stage.onCurve(wide, 0.5);
    expect(stage.pixel(middle)).toBe(colour('layer-1', 'light'));
    stage.layer.setEmphasis({ ...NO_EMPHASIS, hovered: 'hovered' });
    await stage.idle();
    expect(stage.pixel(middle)).toBe(colour('layer-4', 'light'));
    stage.layer.setEmphasis({ ...NO_EMPHASIS, hovered: 'hovered', selected: 'selected' });
    await stage.idle();
    expect(stage.pixel(middle)).toBe(HUE);
  });

  it('keeps muted flows below those that are not, however wide', async () => {
    const wide = mark('wide', { width: 9, look: look(1) });
    const narrow = mark('narrow', { width: 3 });
    stage = await Stage.show([wide, narrow]);
    stage.layer.setEmphasis({ ...NO_EMPHASIS, related: new Set(['narrow']) });
    await stage.idle();
    expect(stage.pixel(stage.onCurve(narrow, 0.5))).toBe(HUE);
  });

  it('comes back after the style was made anew', async () => {
    const one = mark('one');
    stage = await Stage.show([one]);
    const loaded = stage.map.once('style.load');
    stage.map.setStyle(EMPTY_STYLE, { diff: false });
    await loaded;
    await stage.idle();
    expect(stage.pixel(stage.onCurve(one, 0.5))).toBe(HUE);
  });

  it('lays loops at one place around each other', async () => {
    const within = { destination: [115, 39] as const };
    const inner = mark('inner', { ...within, curvature: 0.07, width: 3 });
    const outer = mark('outer', { ...within, curvature: 0.3, width: 3, look: look(4) });
    stage = await Stage.show([inner, outer]);
    const { x, y } = stage.map.project([115, 39]);
    expect(stage.layer.pick({ x, y: y - 2 * 14.9 }, 2)).toBe('inner');
    expect(stage.layer.pick({ x, y: y - 2 * 31 }, 2)).toBe('outer');
    expect(stage.pixel({ x, y: y - 2 * 31 })).toBe(colour('layer-4', 'light'));
  });
});
