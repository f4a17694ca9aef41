import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonList } from './text-parts';

it('writes a list as JSON.stringify does, however many items it has', () => {
  const many = Array.from({ length: 20_001 }, (_, index) => ({ index, text: 'a\n]' }));
  expect([...jsonList(many, 0)].join('')).toBe(JSON.stringify(many, null, 1));
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (items) => {
      const inside = [...jsonList(items, 1)].join('');
      expect(`{\n "items": ${inside}\n}`).toBe(JSON.stringify({ items }, null, 1));
    }),
  );
});
