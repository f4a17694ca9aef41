import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LOCALES } from '../model/localized';
import { NO_SELECTION, PAGES, SUBJECTS, type Selection } from '../query/view-state';
import { pageAt, pathOf } from './path';

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(NO_SELECTION),
  fc.constantFrom(...PAGES).map((kind) => ({ kind })),
  fc.record({
    kind: fc.constantFrom(...SUBJECTS),
    id: fc.string({ unit: 'grapheme', minLength: 1 }).filter((id) => id.isWellFormed()),
  }),
);

it('a path leads back to what it was written for', () => {
  const page = fc.record({
    locale: fc.constantFrom(...LOCALES),
    selection,
    embed: fc.boolean(),
    isOwn: fc.boolean(),
  });
  fc.assert(
    fc.property(page, (named) => {
      const data = named.isOwn ? 'mine.json' : null;
      expect(pageAt(pathOf(named.locale, named.selection, { embed: named.embed, data }))).toEqual(
        named,
      );
    }),
  );
});

it.each([
  '',
  '/',
  '/fr/',
  '/en/place/',
  '/en/data/flows/',
  '/en/place/a/b/',
  '/en/place/%E0%A4%A/',
  '/own/embed/en/',
  '/embed/',
])('“%s” names no page', (path) => {
  expect(pageAt(path)).toBeNull();
});
