import type { Fault } from '../src/model/fault.ts';
import type { Dataset } from '../src/model/dataset.ts';

/** Notes codes of units, derivations and values of facets that the package does not name. */
export function checkTerms(dataset: Dataset): Fault[] {
  const named = new Set(dataset.terms.map(({ kind, id }) => `${kind} ${id}`));
  const flows = [...dataset.flows.values()];
  const figures = [...dataset.observations, ...dataset.checks];
  const used: readonly (readonly [string, string | null | undefined])[] = [
    ...dataset.facets.flatMap(({ field, values }) =>
      // What has no name has its code for one.
      values.filter(({ id, name }) => name.en === id).map(({ id }) => [field, id] as const),
    ),
    ...flows.map(({ magnitude }) => ['unit', magnitude?.unit] as const),
    ...figures.map(({ unit }) => ['unit', unit] as const),
    ...figures.map(({ derivation }) => ['derivation', derivation] as const),
    ...[...dataset.indicators.values()].map(({ unit }) => ['unit', unit] as const),
  ];
  const missing = new Set(
    used.flatMap(([kind, id]) => (id && !named.has(`${kind} ${id}`) ? [`${kind} ${id}`] : [])),
  );
  return [...missing].map((term) => ({
    file: 'terms.csv',
    row: null,
    field: 'id',
    value: term,
    code: 'unknown-id',
    expected: 'a row that names it in both languages',
  }));
}
