import type { Fault } from '../src/model/fault.ts';
import type { TermKind } from '../src/model/context.ts';
import type { Dataset } from '../src/model/dataset.ts';

/** Notes codes of sectors, units, mechanisms and derivations that the package does not name. */
export function checkTerms(dataset: Dataset): Fault[] {
  const named = new Set(dataset.terms.map(({ kind, id }) => `${kind} ${id}`));
  const flows = [...dataset.flows.values()];
  const figures = [...dataset.observations, ...dataset.checks];
  const used: readonly (readonly [TermKind, string | null | undefined])[] = [
    ...flows.map(({ sector }) => ['sector', sector] as const),
    ...flows.map(({ mechanism }) => ['mechanism', mechanism] as const),
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
