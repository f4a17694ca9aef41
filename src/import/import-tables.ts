import type { Dataset } from '../model/dataset';
import { inEach, type Localized } from '../model/localized';
import { amountsIn, columnWith, momentsIn, numberStyle, tidied } from './made/columns';
import { datasetOf } from './made/dataset';
import { endColumns, endsOf, placesInRows } from './made/ends';
import { reportFates } from './made/report-fates';
import { sortRows } from './made/sort-rows';
import { endTexts, flowsTable, type Plan } from './guess/plan';
import type { FlowRole } from './guess/roles';
import type { KnownPlace, Lookup } from './places/known-place';
import { lookupIn, readPlaces } from './places/own-places';
import { Findings, type Report } from './report';
import { unfoldBothWays } from './tables/both-ways';
import { matrixOf } from './tables/matrix';
import { textsOf, type Table } from './tables/table';
import { toldIn } from './tables/told';
import { numberIn, readTwoWays, type NumberStyle } from './values/numbers';

/** A name that means several places, and how many rows have it. */
export interface Question {
  readonly text: string;
  readonly candidates: readonly KnownPlace[];
}

export interface Imported {
  /** Null where no row can be drawn. */
  readonly dataset: Dataset | null;
  readonly report: Report;
  readonly questions: readonly Question[];
}

/** Finds places by names and codes that have no coordinates; fetched only if it is needed. */
export type OpenGazetteer = () => Promise<
  (texts: ReadonlySet<string>, meanings: Plan['meanings']) => Lookup
>;

/** Reads tables as a plan says: a dataset of all that is sound, and a report on every row. */
export async function importTables(
  tables: readonly Table[],
  plan: Plan,
  openGazetteer: OpenGazetteer,
): Promise<Imported> {
  const findings = new Findings();
  const whole = tables[plan.flows];
  if (!whole) throw new RangeError(`There is no table ${plan.flows}.`);
  const long = flowsTable(whole, plan.axis);
  const { roles } = plan;
  const table = roles.includes('back') ? unfoldBothWays(long, roles) : long;
  const { lookup, withoutPosition } = await lookupFor(tables, table, plan, findings, openGazetteer);
  const columns = endColumns(table, roles);
  const ends = endsOf(columns.origin, columns.destination, lookup);

  const amount = table.columns[roles.indexOf('amount')];
  const style = plan.numbers ?? numberStyle(table, roles.indexOf('amount'));
  const [startColumn, endColumn] = [roles.indexOf('start'), roles.indexOf('end')].map(
    (column) => table.columns[column],
  );
  const facets = roles.flatMap((role, column) => {
    const texts = table.columns[column];
    return role === 'facet' && texts
      ? [{ name: table.header[column] ?? '', column: tidied(texts) }]
      : [];
  });
  const rows = {
    count: table.count,
    ends,
    amounts: amount ? amountsIn(amount, style) : null,
    start: startColumn ? momentsIn(startColumn) : null,
    end: endColumn ? momentsIn(endColumn) : null,
    facets: facets.map(({ column }) => column),
    reverses: plan.negative === 'reverse',
  };
  const sorted = sortRows(rows);
  reportFates({ table, roles, rows, sorted, withoutPosition }, findings);
  reportTable(whole, plan, findings);
  reportReadings(table, plan, style, findings);
  if (sorted.counts.merged > 0) reportUnused(table, roles, findings);
  const source = table.part === null ? table.file : `${table.file}, ${table.part}`;
  const told = toldIn(tables);
  const unit = roles.includes('unit') ? columnWith(table, roles, 'unit') : unitNamed(table, roles);
  const dataset =
    sorted.first.length === 0
      ? null
      : datasetOf({
          told,
          file: table.file.replace(/\.[^.]+$/, ''),
          source,
          ends,
          sorted,
          start: rows.start,
          end: rows.end,
          facets,
          unit,
          lineOf: table.lineOf,
        });
  return {
    dataset,
    report: { counts: sorted.counts, causes: findings.causes() },
    questions: ends.unmatched.flatMap(({ text, match }) =>
      match.kind === 'ambiguous' ? [{ text, candidates: match.candidates }] : [],
    ),
  };
}

async function lookupFor(
  tables: readonly Table[],
  table: Table,
  { roles, places, placeRoles, key, meanings }: Plan,
  findings: Findings,
  openGazetteer: OpenGazetteer,
): Promise<{ readonly lookup: Lookup; readonly withoutPosition: ReadonlySet<string> }> {
  const placesTable = places === null ? undefined : tables[places];
  const own = placesTable
    ? readPlaces(placesTable, placeRoles, key, findings)
    : placesInRows(table, roles, findings);
  if (own) return { lookup: lookupIn(own.places), withoutPosition: own.withoutPosition };
  const gazetteer = await openGazetteer();
  return { lookup: gazetteer(endTexts(table, roles), meanings), withoutPosition: new Set() };
}

function reportTable(table: Table, { axis }: Plan, findings: Findings): void {
  const at = { file: table.file, column: null, expected: String(table.header.length) };
  for (const row of table.short)
    findings.add('short-row', 'told', { ...at, row, found: String(row) });
  for (const row of table.long)
    findings.add('long-row', 'told', { ...at, row, found: String(row) });
  const matrix = axis && matrixOf(table);
  if (!matrix) return;
  const example = { file: table.file, row: null, expected: '' };
  for (const column of matrix.leftOutColumns) {
    const found = matrix.columnLabels[column] ?? '';
    findings.add('left-out-sums', 'left-out', { ...example, column: found, found });
  }
  for (const row of matrix.leftOutRows) {
    const found = matrix.rowLabels[row] ?? '';
    findings.add('left-out-sums', 'left-out', {
      ...example,
      row: table.lineOf(row),
      column: null,
      found,
    });
  }
}

/** Names the columns in which rows may differ that were added up, as nothing was made of them. */
function reportUnused(table: Table, roles: readonly FlowRole[], findings: Findings): void {
  table.columns.forEach((column, at) => {
    const [found, other] = textsOf(column);
    if (roles[at] !== 'none' || found === undefined || other === undefined) return;
    const place = { file: table.file, row: null, column: table.header[at] ?? null };
    findings.add('unused-column', 'left-out', { ...place, found, expected: '' });
  });
}

/** Says of the first amount that could be read two ways which of them it was. */
function reportReadings(
  table: Table,
  { roles, numbers }: Plan,
  style: NumberStyle,
  findings: Findings,
): void {
  const at = roles.indexOf('amount');
  const column = table.columns[at];
  const found = column && numbers === null ? readTwoWays(textsOf(column), style) : null;
  if (found === null) return;
  const expected = String(numberIn(found, style));
  const place = { file: table.file, row: null, column: table.header[at] ?? null };
  findings.add('two-readings', 'told', { ...place, found, expected });
}

/** What amounts are in: what stands in brackets in the name of their column, or that name. */
function unitNamed(table: Table, roles: readonly FlowRole[]): Localized {
  const name = table.header[roles.indexOf('amount')];
  if (name === undefined) return { en: 'rows', zh: '行' };
  // What a matrix is spread out under, too: of what, nothing says.
  if (name === 'amount') return { en: 'units', zh: '单位' };
  const unit = /[(（[]([^)）\]]+)[)）\]]\s*$/.exec(name)?.[1] ?? name;
  return inEach(unit);
}
