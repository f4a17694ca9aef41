import type { Dataset } from '../../../model/dataset';

/** The tables of a data package, as pages show them. */
export const TABLES = [
  'places',
  'flows',
  'relations',
  'observations',
  'derived',
  'checks',
  'indicators',
  'stages',
  'notes',
  'claims',
  'story',
  'terms',
  'sources',
] as const;
export type TableName = (typeof TABLES)[number];

/** True for the name of one of these tables. */
export function isTable(name: string): name is TableName {
  return (TABLES as readonly string[]).includes(name);
}

/** The rows of every table, in the order of the package. */
export function rowsOf(dataset: Dataset) {
  const { observations } = dataset;
  return {
    places: dataset.places.values(),
    flows: dataset.flows.values(),
    relations: dataset.relations,
    observations: observations.filter(({ derivation }) => derivation === null),
    derived: observations.filter(({ derivation }) => derivation !== null),
    checks: dataset.checks,
    indicators: dataset.indicators.values(),
    stages: dataset.stages,
    notes: dataset.notes,
    claims: dataset.claims.values(),
    story: dataset.story.values(),
    terms: dataset.terms,
    sources: dataset.sources.values(),
  };
}

type Rows = ReturnType<typeof rowsOf>;

/** A row of a table, as the model has it. */
export type Row<Name extends TableName> = Rows[Name] extends Iterable<infer Each> ? Each : never;

/** How many rows a table has. */
export function rowCount(dataset: Dataset, table: TableName): number {
  return table === 'flows' ? dataset.flows.size : [...rowsOf(dataset)[table]].length;
}
