import { describe, expect, it } from 'vitest';
import { NO_EMPHASIS, type Emphasis } from './emphasis';
import { FlowIndex } from './flow-index';
import type { FlowMark } from './flow-mark';
import { curveBetween, mercator, pointAt } from '../geometry/geometry';
import { pickFlow, type ScreenPoint } from './pick-flow';
import type { ScreenView } from '../geometry/screen-line';
import { look } from '../../../tests/support/look';

/** The Mercator square, 100,000 pixels wide, from a corner near the region. */
const VIEW: ScreenView = {
  width: 1000,
  height: 2000,
  bearing: 0,
  project: ([x, y]) => [(x - 0.815) * 100_000, (y - 0.37) * 100_000],
  unproject: ([x, y]) => [x / 100_000 + 0.815, y / 100_000 + 0.37],
};

function pick(
  marks: readonly FlowMark[],
  point: ScreenPoint,
  tolerance: number,
  emphasis: Emphasis = NO_EMPHASIS,
): string | null {
  return pickFlow(VIEW, new FlowIndex(marks), point, tolerance, emphasis);
}

function mark(id: string, change: Partial<FlowMark> = {}): FlowMark {
  return {
    id,
    origin: [115, 39],
    destination: [118, 39],
    flows: [id],
    ports: null,
    originRadius: 5,
    destinationRadius: 5,
    direction: 'one-way',
    look: look(0),
    width: 4,
    curvature: 0.1,
    ...change,
  };
}

function middleOf({ origin, destination, curvature }: FlowMark): ScreenPoint {
  return at(pointAt(curveBetween(origin, destination, curvature), 0.5));
}

function at(point: readonly [number, number]): ScreenPoint {
  const [x, y] = VIEW.project(point) ?? [NaN, NaN];
  return { x, y };
}

describe('picking a flow', () => {
  const one = mark('one');

  it('finds it on its curve, within the tolerance of its edge, and not beyond', () => {
    const { x, y } = middleOf(one);
    expect(pick([one], { x, y }, 0)).toBe('one');
    expect(pick([one], { x, y: y + 9 }, 8)).toBe('one');
    expect(pick([one], { x, y: y + 14 }, 8)).toBeNull();
  });

  it('keeps the two directions of a pair apart', () => {
    const back = mark('back', { origin: one.destination, destination: one.origin });
    expect(pick([one, back], middleOf(one), 8)).toBe('one');
    expect(pick([one, back], middleOf(back), 8)).toBe('back');
  });

  it('takes the nearest of several in reach', () => {
    const lower = mark('lower', { curvature: 0.08 });
    const { x, y } = middleOf(one);
    expect(pick([lower, one], { x, y: y + 2 }, 20)).toBe('one');
    expect(pick([one, lower], { x, y: y + 2 }, 20)).toBe('one');
  });

  it('takes what is drawn above of two right under the point', () => {
    const pair = [one, mark('above')];
    expect(pick(pair, middleOf(one), 8)).toBe('above');
    expect(pick(pair, middleOf(one), 8, { ...NO_EMPHASIS, selected: 'one' })).toBe('one');
    expect(pick(pair, middleOf(one), 8, { ...NO_EMPHASIS, related: new Set(['one']) })).toBe('one');
  });

  it('leaves the symbols at its ends alone', () => {
    expect(pick([mark('one', { originRadius: 30 })], at(mercator([115, 39])), 8)).toBeNull();
  });

  it('finds a loop around its place', () => {
    const loop = mark('loop', { destination: [115, 39] });
    const { x, y } = at(mercator([115, 39]));
    expect(pick([loop], { x, y: y - 34 }, 4)).toBe('loop');
    expect(pick([loop], { x, y: y - 17 }, 4)).toBeNull();
  });

  it('looks only at what is near', () => {
    const flows = Array.from({ length: 1000 }, (_, index) =>
      mark(String(index), {
        origin: [115 + index / 100, 30],
        destination: [115.05 + index / 100, 30],
      }),
    );
    const index = new FlowIndex(flows);
    const [x, y] = mercator([118.02, 30]);
    const found = index.near(x - 1e-5, y - 1e-5, x + 1e-5, y + 1e-5);
    expect(found.length).toBeLessThan(10);
    expect(found.map(({ id }) => id)).toContain('300');
  });
});
