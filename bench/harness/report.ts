import { FLOOR, type Contestant } from './contestants.ts';
import { failureOf, medianOf, presentIn, type Metric, type Results } from './results.ts';
import { verdicts } from './verdicts.ts';

interface Table {
  readonly title: string;
  readonly metric: Metric;
  readonly digits: number;
  /** What the multiples are of; absent where multiples say nothing. */
  readonly floor?: Metric;
  readonly note?: string;
}

const TABLES: readonly Table[] = [
  {
    title: 'Frame while panning and zooming, median, ms',
    metric: 'frame',
    digits: 1,
    floor: 'frame',
  },
  {
    title: 'Frame while panning and zooming, mean, ms',
    metric: 'frameMean',
    digits: 1,
    floor: 'frameMean',
  },
  {
    title: 'Frame while panning and zooming, 95th percentile, ms',
    metric: 'frameP95',
    digits: 1,
    floor: 'frame',
    note: 'Multiples are of the floor’s median.',
  },
  {
    title: 'Frame while panning and zooming, worst of a round, ms',
    metric: 'frameWorst',
    digits: 0,
    floor: 'frame',
    note: 'Multiples are of the floor’s median.',
  },
  {
    title: 'Calls for a frame while panning and zooming, median, ms',
    metric: 'frameCalled',
    digits: 1,
    floor: 'frameCalled',
    note: 'What a page can tell of itself. Where it is far below the frames above, the page was called for many that no one saw.',
  },
  {
    title: 'Main thread in each of these frames, ms',
    metric: 'frameMainThread',
    digits: 1,
    floor: 'frameMainThread',
  },
  {
    title: 'Navigation to the first frame with all flows, ms',
    metric: 'first',
    digits: 0,
    floor: 'first',
  },
  {
    title: 'Main thread from navigation until the map can be moved, ms',
    metric: 'mainThread',
    digits: 0,
    floor: 'mainThread',
  },
  {
    title: 'Hover to known flow, ms',
    metric: 'hover',
    digits: 1,
    note: 'From the pointer’s event until the page knows which flow it is on; – where none was found in time.',
  },
  {
    title: 'Toggle of one category to painted, ms',
    metric: 'toggle',
    digits: 0,
  },
  {
    title: 'Heap of the page after collection, MB',
    metric: 'heapMb',
    digits: 1,
    floor: 'heapMb',
    note: 'Typed arrays included, workers not.',
  },
  {
    title: 'Heap with workers, MB',
    metric: 'allHeapsMb',
    digits: 1,
    floor: 'allHeapsMb',
    note: 'As the page itself can measure it.',
  },
  {
    title: 'Script transferred, kB gzip',
    metric: 'scriptKb',
    digits: 0,
    floor: 'scriptKb',
  },
];

/** The results in words and tables. */
export function report(results: Results): string {
  return [
    '# Results',
    `${introduction(results)}`,
    '## Verdicts',
    verdictTable(results),
    '## Measurements',
    'Medians over the rounds; in brackets, multiples of the floor at the same number of flows.',
    ...TABLES.flatMap((table) => [
      `### ${table.title}`,
      ...(table.note ? [table.note] : []),
      measurementTable(results, table),
    ]),
    '## Who was measured',
    presentIn(results)
      .map(({ name, note }) => `- ${name}: ${note}`)
      .join('\n'),
    ...failures(results),
  ].join('\n\n');
}

function introduction({ machine, rounds }: Results): string {
  const { processor, cores, memoryGb, browser, renderer, date } = machine;
  return (
    `Made by \`npm run bench\` on ${date}: ${processor}, ${cores} cores, ${memoryGb} GB, ` +
    `${browser}, WebGL by ${renderer}. ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, visits in ` +
    'shuffled order. Times hold for that machine alone; ratios are what counts. ' +
    '[README.md](README.md) says what is measured, and how.'
  );
}

function verdictTable(results: Results): string {
  const all = verdicts(results);
  const rows = all.map(({ target, flows, found, isMet }) => [
    number(flows),
    target,
    found ?? 'not measured',
    isMet === null ? 'open' : isMet ? 'met' : '**missed**',
  ]);
  const met = all.filter(({ isMet }) => isMet).length;
  return `${met} of ${all.length} met.\n\n${table(['Flows', 'Target', 'Found', 'Verdict'], rows)}`;
}

function measurementTable(results: Results, columns: Table): string {
  const rows = presentIn(results).map((contestant) => [
    contestant.name,
    ...results.sizes.map((flows) => cell(results, contestant, flows, columns)),
  ]);
  return table(['', ...results.sizes.map(number)], rows);
}

function cell(
  results: Results,
  { id, only }: Contestant,
  flows: number,
  { metric, digits, floor }: Table,
): string {
  if (only !== undefined && only !== flows) return '';
  const value = medianOf(results, id, flows, metric);
  if (value === null) return failureOf(results, id, flows) === null ? '–' : 'failed';
  const base = floor && id !== FLOOR ? medianOf(results, FLOOR, flows, floor) : null;
  return value.toFixed(digits) + (base ? ` (${multiple(value / base)})` : '');
}

function multiple(ratio: number): string {
  return ratio.toFixed(ratio < 10 ? 2 : 0);
}

function failures(results: Results): string[] {
  const lines = presentIn(results).flatMap(({ id, name }) =>
    results.sizes.flatMap((flows) => {
      const failure = failureOf(results, id, flows);
      return failure === null ? [] : [`- ${name} at ${number(flows)} flows: ${failure}.`];
    }),
  );
  return lines.length > 0 ? ['## What failed', lines.join('\n')] : [];
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
