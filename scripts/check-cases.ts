import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importTables } from '../src/import/import-tables.ts';
import { planOf } from '../src/import/guess/plan.ts';
import { readFile as readSource } from '../src/import/readers/read-file.ts';
import type { Counts } from '../src/import/report.ts';
import { openGazetteer } from './gazetteer-from-disk.ts';

/**
 * Reads files of flows as a reader's own data are read, and holds the counts to what is expected.
 *
 *   npx tsx scripts/check-cases.ts <folder> [expectations.json]
 *
 * Without expectations: those of `scripts/cases.json`, for public files by these names. An expectation:
 * `{"<case>": {"files": ["flows.csv", "places.csv"], "counts": {"rows": 3, "sum": 7}}}`.
 */
type Expectations = Readonly<
  Record<string, { readonly files: readonly string[]; readonly counts: Partial<Counts> }>
>;

const [folder = '.', expectations = 'scripts/cases.json'] = process.argv.slice(2);
const cases = JSON.parse(await readFile(expectations, 'utf8')) as Expectations;
let wrong = 0;

for (const [name, { files, counts }] of Object.entries(cases)) {
  const began = performance.now();
  const tables = [];
  for (const file of files) {
    const bytes = new Uint8Array(await readFile(join(folder, file)));
    tables.push(...(await readSource({ name: basename(file), bytes })).tables);
  }
  const plan = planOf(tables);
  if (!plan) {
    console.error(`${name}: no table of flows`);
    wrong++;
    continue;
  }
  const { report } = await importTables(tables, plan, openGazetteer);
  const faults = Object.entries(counts).filter(
    ([key, value]) => Math.abs(report.counts[key as keyof Counts] - value) > 1e-6 * Math.abs(value),
  );
  wrong += faults.length;
  const time = Math.round(performance.now() - began);
  console.log(`${name}: ${JSON.stringify(report.counts)} (${time} ms)`);
  for (const [key, value] of faults) console.error(`  ${key}: expected ${value}`);
  for (const { code, count, sum, examples } of report.causes) {
    const [first] = examples;
    const example = first
      ? `, such as “${first.found}” in row ${first.row}; ${first.expected}`
      : '';
    console.log(`  ${code}: ${count} rows, ${sum}${example}`);
  }
}
if (wrong > 0) process.exitCode = 1;
