import { expect, it } from 'vitest';
import { dictionary } from './dictionary';

it('has what it was given, and nothing of the language', () => {
  const words = dictionary({ one: 'eins', constructor: 'Bau' });
  expect(words.one).toBe('eins');
  expect(words.constructor).toBe('Bau');
  for (const id of ['toString', 'hasOwnProperty', '__proto__', 'valueOf']) {
    expect(words[id], id).toBeUndefined();
  }
});
