import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { CONTESTANTS } from './contestants.ts';
import type { Machine } from './machine.ts';
import type { Measured } from './measure.ts';
import { report } from './report.ts';
import { median } from './statistics.ts';

/** One visit of one round: what was measured, or why it could not be. */
export type Visited = {
  readonly round: number;
  readonly contestant: string;
  readonly flows: number;
  readonly seconds: number;
} & ({ readonly measured: Measured } | { readonly failure: string });

export interface Results {
  readonly machine: Machine;
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly visits: readonly Visited[];
}

export type Metric = keyof Measured;

/** All measured values of a metric, of one contestant at one size. */
function valuesOf(
  { visits }: Results,
  contestant: string,
  flows: number,
  metric: Metric,
): number[] {
  return visits.flatMap((visit) => {
    if (visit.contestant !== contestant || visit.flows !== flows) return [];
    const value = 'measured' in visit ? visit.measured[metric] : null;
    return value === null ? [] : [value];
  });
}

/** The median over all rounds; null where it could not be measured. */
export function medianOf(
  results: Results,
  contestant: string,
  flows: number,
  metric: Metric,
): number | null {
  const values = valuesOf(results, contestant, flows, metric);
  return values.length > 0 ? median(values) : null;
}

/** Why a contestant could not be measured at a size; null where it could, or was not tried. */
export function failureOf({ visits }: Results, contestant: string, flows: number): string | null {
  const mine = visits.filter((visit) => visit.contestant === contestant && visit.flows === flows);
  if (mine.some((visit) => 'measured' in visit)) return null;
  const failed = mine.find((visit) => 'failure' in visit);
  return failed && 'failure' in failed ? failed.failure : null;
}

/** Those that were measured or tried, in the order of the list. */
export function presentIn({ visits }: Results) {
  return CONTESTANTS.filter(({ id }) => visits.some(({ contestant }) => contestant === id));
}

export async function readResults(folder: string): Promise<Results | null> {
  try {
    return JSON.parse(await readFile(join(folder, 'results.json'), 'utf8')) as Results;
  } catch {
    return null;
  }
}

/** Writes results.json and RESULTS.md, formatted as all files are. */
export async function writeResults(folder: string, results: Results): Promise<void> {
  await mkdir(folder, { recursive: true });
  const options = { singleQuote: true, printWidth: 100 };
  const json = await format(JSON.stringify(results), { ...options, parser: 'json' });
  await writeFile(join(folder, 'results.json'), json);
  const markdown = await format(report(results), { ...options, parser: 'markdown' });
  await writeFile(join(folder, 'RESULTS.md'), markdown);
}
