import { expect, test } from 'vitest';
import { isSameEmphasis, NO_EMPHASIS, type Emphasis } from './emphasis';

const some: Emphasis = { selected: 'a', hovered: 'b', related: new Set(['a', 'c']) };

test('an emphasis is the same where the same flows stand out, whoever lists them', () => {
  expect(isSameEmphasis(some, { ...some, related: new Set(['c', 'a']) })).toBe(true);
  expect(isSameEmphasis(NO_EMPHASIS, { ...NO_EMPHASIS })).toBe(true);
});

test.each<Partial<Emphasis>>([
  { selected: 'b' },
  { hovered: null },
  { related: null },
  { related: new Set(['a']) },
  { related: new Set(['a', 'b']) },
])('an emphasis differs where %o is another', (change) => {
  expect(isSameEmphasis(some, { ...some, ...change })).toBe(false);
  expect(isSameEmphasis({ ...some, ...change }, some)).toBe(false);
});
