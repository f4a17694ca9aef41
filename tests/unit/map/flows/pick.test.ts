import { describe, expect, it } from 'vitest';
import type { FlowMark } from '../../../../src/lib/map/flows/flow-mark';
import { curveBetween, mercator, pointAt } from '../../../../src/lib/map/flows/geometry';
import { pickFlow, screenLine, type Projector } from '../../../../src/lib/map/flows/pick';

/** The Mercator square, 100,000 pixels wide, from a corner near the region. */
const projector: Projector = {
  project(position) {
    const [x, y] = mercator(position);
    return { x: (x - 0.82) * 100_000, y: (y - 0.37) * 100_000 };
  },
};

function mark(id: string, change: Partial<FlowMark> = {}): FlowMark {
  return {
    id,
    origin: [115, 39],
    destination: [118, 39],
    originRadius: 5,
    destinationRadius: 5,
    direction: 'one-way',
    category: 'industry',
    status: 'operating',
    width: 4,
    curvature: 0.1,
    ...change,
  };
}

function middleOf({ origin, destination, curvature }: FlowMark): { x: number; y: number } {
  const [x, y] = pointAt(curveBetween(origin, destination, curvature), 0.5);
  return { x: (x - 0.82) * 100_000, y: (y - 0.37) * 100_000 };
}

describe('picking a flow', () => {
  const one = mark('one');

  it('finds it on its curve, within the tolerance of its edge, and not beyond', () => {
    const { x, y } = middleOf(one);
    expect(pickFlow(projector, [one], { x, y }, 0)).toBe('one');
    expect(pickFlow(projector, [one], { x, y: y + 9 }, 8)).toBe('one');
    expect(pickFlow(projector, [one], { x, y: y + 14 }, 8)).toBeNull();
  });

  it('keeps the two directions of a pair apart', () => {
    const back = mark('back', { origin: one.destination, destination: one.origin });
    expect(pickFlow(projector, [one, back], middleOf(one), 8)).toBe('one');
    expect(pickFlow(projector, [one, back], middleOf(back), 8)).toBe('back');
  });

  it('takes what is drawn above of two in the same place', () => {
    expect(pickFlow(projector, [one, mark('above')], middleOf(one), 8)).toBe('above');
  });

  it('leaves the symbols at its ends alone', () => {
    const { x, y } = projector.project([115, 39]);
    expect(pickFlow(projector, [mark('one', { originRadius: 30 })], { x, y }, 8)).toBeNull();
  });

  it('finds a loop around its place', () => {
    const loop = mark('loop', { destination: [115, 39] });
    const { x, y } = projector.project([115, 39]);
    expect(pickFlow(projector, [loop], { x, y: y - 30 }, 4)).toBe('loop');
    expect(screenLine(projector, loop).flat().every(Number.isFinite)).toBe(true);
  });
});
