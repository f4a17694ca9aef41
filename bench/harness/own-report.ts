import { STEPS, type Measured } from './own-visits.ts';
import { median } from './statistics.ts';
import type { Thread } from './thread.ts';

/** Who was visited, and what came of each visit. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly measured: Measured[];
  /** Why a visit came to no end; null: none did. */
  failure: string | null;
}

/** Medians as a table, and what they come to beside each other. */
export function ownReport(rows: readonly Row[]): string {
  const head = ['', 'drawn, s', 'opening', ...STEPS, 'frame, ms', 'heap, MB'];
  return [
    'Longest tasks of the window: milliseconds of the processor (of a clock).',
    '',
    lineOf(head),
    lineOf(head.map(() => '---')),
    ...rows.map((row) => lineOf(cellsOf(row))),
    '',
    ...ratiosOf(rows),
    ...rows.flatMap(({ name, failure }) => (failure === null ? [] : [`${name}: ${failure}`])),
  ].join('\n');
}

function cellsOf({ name, measured }: Row): readonly string[] {
  return [
    name,
    numberOf(
      measured.map(({ drawn }) => drawn / 1000),
      1,
    ),
    taskOf(measured.map(({ opening }) => opening)),
    ...STEPS.map((step) => taskOf(measured.flatMap(({ steps }) => steps?.[step] ?? []))),
    numberOf(
      measured.flatMap(({ frame }) => frame ?? []),
      0,
    ),
    numberOf(
      measured.flatMap(({ heap }) => heap ?? []),
      0,
    ),
  ];
}

/** What is asked for: time and heap beside the earlier build and flowmap.gl, frames beside the empty map. */
function ratiosOf(rows: readonly Row[]): readonly string[] {
  const of = (id: string, value: (measured: Measured) => number | undefined) => {
    const measured = rows.find((row) => row.id === id)?.measured ?? [];
    const found = measured.flatMap((each) => value(each) ?? []);
    return found.length > 0 ? median(found) : NaN;
  };
  const ratio = (what: string, id: string, value: (measured: Measured) => number | undefined) => {
    const found = of('table', value) / of(id, value);
    return Number.isNaN(found) ? [] : [`${what}: ${found.toFixed(2)}`];
  };
  return [
    ...ratio('Drawn, of the earlier build', 'before', ({ drawn }) => drawn),
    ...ratio('Drawn, of flowmap.gl with a tenth', 'some', ({ drawn }) => drawn),
    ...ratio('Drawn, of flowmap.gl with all', 'all', ({ drawn }) => drawn),
    ...ratio('Heap, of the earlier build', 'before', ({ heap }) => heap),
    ...ratio('Frames, of the empty map', 'floor', ({ frame }) => frame),
  ];
}

function numberOf(numbers: readonly number[], digits: number): string {
  return numbers.length === 0 ? '–' : median(numbers).toFixed(digits);
}

function taskOf(threads: readonly Thread[]): string {
  if (threads.length === 0) return '–';
  const worked = median(threads.map(({ longestWorked }) => longestWorked));
  const longest = median(threads.map(({ longest }) => longest));
  return `${Math.round(worked)} (${Math.round(longest)})`;
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
