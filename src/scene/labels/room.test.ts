import { describe, expect, it } from 'vitest';
import type { Box } from '../geometry/box';
import { Room } from './room';

const box = (left: number, top: number): Box => [left, top, left + 40, top + 20];

describe('room for labels', () => {
  it('is for those that cover none before them', () => {
    const room = new Room();
    const [first, over, beside, below] = [box(0, 0), box(30, 10), box(40, 0), box(0, 20)];
    const labels = [first, over, beside, below];
    expect(labels.filter((each) => room.take(each))).toEqual([first, beside, below]);
  });

  it('ends with its bounds, and where something stands', () => {
    const room = new Room([0, 0, 100, 100]);
    room.reserve([50, 50, 300, 300]);
    expect(room.take(box(-1, 0))).toBe(false);
    expect(room.take(box(20, 40))).toBe(false);
    expect(room.take(box(0, 0))).toBe(true);
  });
});
