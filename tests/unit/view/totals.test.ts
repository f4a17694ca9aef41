import { expect, it } from 'vitest';
import type { Flow } from '../../../src/lib/model/flow';
import { totalsOf } from '../../../src/lib/view/totals';

it('counts what comes in and goes out, mutual flows on both sides', () => {
  const flow = (origin: string, destination: string, direction: Flow['direction']) =>
    ({ origin, destination, direction }) as Flow;
  expect(totalsOf([flow('a', 'b', 'one-way'), flow('a', 'c', 'mutual')])).toEqual([
    { place: 'a', incoming: 1, outgoing: 2 },
    { place: 'b', incoming: 1, outgoing: 0 },
    { place: 'c', incoming: 1, outgoing: 1 },
  ]);
});
