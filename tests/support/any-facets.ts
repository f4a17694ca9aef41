import fc from 'fast-check';
import type { Facet, FacetRole, FacetValue } from '../../src/model/facet';

/** Codes as a reader's data may have them: words of the language, of addresses, with their marks. */
const CODES = [
  'steel',
  'none',
  'a,b',
  '50% off',
  '钢铁',
  '',
  '~',
  '%7E',
  'constructor',
  '__proto__',
];
/** Names of columns; some of them addresses know as words of their own. */
const FIELDS = ['category', 'status', 'year', 'v', 'f.year', 'map', '用途', 'trip purpose', '2'];

const said = (text: string) => ({ en: text, zh: `${text}（中）` });

const value = (id: string): FacetValue => ({
  id,
  name: said(id === '' ? 'not given' : `“${id}”`),
  colour: null,
  head: null,
  dash: null,
});

/** Up to four facets of any names, with one to sixteen values; some datasets have none. */
export const anyFacets: fc.Arbitrary<readonly Facet[]> = fc
  .record({
    columns: fc.uniqueArray(
      fc.record({
        field: fc.constantFrom(...FIELDS),
        codes: fc.oneof(
          fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1 }),
          fc.integer({ min: 13, max: 16 }).map((n) => Array.from({ length: n }, (_, i) => `k${i}`)),
        ),
      }),
      { maxLength: 4, selector: ({ field }) => field },
    ),
    roles: fc.shuffledSubarray<FacetRole>(['layer', 'progress']),
  })
  .map(({ columns, roles }) =>
    columns.map(({ field, codes }, index) => ({
      field,
      key: field,
      name: said(`All ${field}`),
      label: said(field),
      role: roles[index] ?? null,
      values: codes.map(value),
    })),
  );

/** What a flow has in each of some facets. */
export function anyCodes(facets: readonly Facet[]): fc.Arbitrary<readonly string[]> {
  return fc.tuple(...facets.map(({ values }) => fc.constantFrom(...values.map(({ id }) => id))));
}

/** Choices of a reader, for facets of which not all values are switched on. */
export function anyChoices(facets: readonly Facet[]) {
  return fc
    .tuple(
      ...facets.map(({ key, values }) =>
        fc.option(
          fc.subarray(values.map(({ id }) => id)).map((chosen) => ({ key, values: chosen })),
          {
            nil: null,
            freq: 1,
          },
        ),
      ),
    )
    .map((choices) =>
      choices.flatMap((choice, index) =>
        choice && choice.values.length < (facets[index]?.values.length ?? 0) ? [choice] : [],
      ),
    );
}

/** Some values of facets switched on, by their keys: what of a view says so. */
export function choosing(choices: Readonly<Record<string, readonly string[]>>) {
  return { facets: Object.entries(choices).map(([key, values]) => ({ key, values })) };
}
