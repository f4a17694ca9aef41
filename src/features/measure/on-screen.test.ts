import { describe, expect, it } from 'vitest';
import { lengthOn, pathOf, ringPath } from './on-screen';
import type { Point } from '../../scene/geometry/geometry';
import type { Position } from '../../model/place';
import en from '../../i18n/words/en/measure';

/** A hundred pixels to the degree; what lies south of the equator is behind the camera. */
const onScreen = ([lng, lat]: Position): Point | null => (lat < 0 ? null : [100 * lng, 100 * lat]);

const LINES: Position[][] = [
  [
    [0, 0],
    [1, 0],
  ],
  [
    [1, 0],
    [1, 1],
    [1, 2],
  ],
];

describe('a measurement on screen', () => {
  it('is a path with a part for each line', () => {
    expect(pathOf(LINES, onScreen)).toBe('M0.0 0.0L100.0 0.0M100.0 0.0L100.0 100.0L100.0 200.0');
  });

  it('is lifted off where it is behind the camera', () => {
    const line: Position[] = [
      [0, 1],
      [1, -1],
      [2, 1],
      [3, 1],
    ];
    expect(pathOf([line], onScreen)).toBe('M0.0 100.0M200.0 100.0L300.0 100.0');
  });

  it('is one closed ring as an area', () => {
    expect(ringPath(LINES, onScreen)).toBe('M0.0 0.0L100.0 0.0L100.0 100.0L100.0 200.0Z');
  });

  it('has its length on the middle, and the room there is for it', () => {
    const words = en;
    // A degree along the equator: 111.2 km on the sphere.
    expect(lengthOn(LINES[0] ?? [], onScreen, 'en', words)).toEqual({
      at: [50, 0],
      text: words.km('111'),
      room: 100,
    });
    expect(lengthOn(LINES[1] ?? [], onScreen, 'en', words)).toMatchObject({
      at: [100, 100],
      room: 200,
    });
    expect(
      lengthOn(
        [
          [0, 0],
          [0, -1],
        ],
        onScreen,
        'en',
        words,
      ),
    ).toBeNull();
  });
});
