import fc from 'fast-check';

/** Ids that look like something else: numbers, words of the language, parts of an address. */
const ODD = [
  ...['1', '01', '1.0', '-1', '1e3', '0x1f', 'NaN', 'null', 'true'],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'prototype'],
  ...['none', 'all', 'data', 'matrix', 'a/b', 'a//b', '/', 'a.b', '...', '.a', 'a,b', ',', 'a;b'],
  ...['50%', '%', '%2C', '%2e%2e', 'a%2Fb', '50% off', 'a b', 'a+b', 'a&b=c', '?', '#x', 'a:b'],
  ...['北京', '石家庄市', 'Zürich', 'Čakovec', '🚲', 'e\u0301', 'é', '"', "'", '<b>', 'a|b', 'a→b'],
];

/** An id that a package may have: of any script, of up to 200 characters, and often an odd one. */
export const anyId: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.nat().map(String) },
  {
    weight: 2,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) =>
        text
          .trim()
          .replaceAll(/\p{Cc}/gu, '')
          .slice(0, 200)
          .toWellFormed(),
      )
      .filter((text) => text !== '' && !/^\.\.?$/.test(text)),
  },
  { weight: 1, arbitrary: fc.constantFrom('x', '长').map((letter) => letter.repeat(200)) },
);
