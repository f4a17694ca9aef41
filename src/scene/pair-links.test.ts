import { expect, it } from 'vitest';
import { overlap, type Box } from './geometry/box';
import { placeLinks, plateBox, type PlacedLink } from './pair-links';

const link = (key: string, from: PlacedLink['from'], to: PlacedLink['to']): PlacedLink => ({
  key,
  from,
  to,
  ends: [
    [0, 0],
    [0, 0],
  ],
  text: '0.5',
  width: 2,
  share: 0.5,
  aside: 0,
});

it('a plate leaves its middle to one that has no other room', () => {
  const long = link('long', [0, 100], [800, 100]);
  const short = link('short', [400, 60], [400, 140]);
  // All around but at the place where they cross.
  const taken: Box[] = [
    [340, 0, 460, 84],
    [340, 116, 460, 200],
  ];
  const [one, other] = placeLinks([long, short], taken).map(plateBox);
  for (const box of taken)
    expect([one, other].filter((each) => each && overlap(each, box))).toEqual([]);
  expect(one && other && overlap(one, other)).toBe(false);
});

it('a plate stands beside its link where there is no room on it', () => {
  const taken: Box[] = [[0, 99, 200, 101]];
  const [placed] = placeLinks([link('one', [0, 100], [200, 100])], taken);
  expect(placed?.aside).not.toBe(0);
  expect(placed && overlap(plateBox(placed), taken[0] ?? [0, 0, 0, 0])).toBe(false);
});
