import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CONTESTANTS, FLOOR } from './contestants.ts';

export interface Options {
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Ids of those that are measured. */
  readonly only: readonly string[];
  /** Goes on with the results that are there, where a run was broken off. */
  readonly resume: boolean;
  readonly build: boolean;
  /** No new round begins that would likely end after so many minutes. */
  readonly minutes: number;
  readonly port: number;
  /** Folder of RESULTS.md and results.json. */
  readonly out: string;
}

export const USAGE = `npm run bench -- [options]

  --sizes 30,1000     numbers of flows        (30,1000,10000,100000)
  --rounds 1          rounds                  (3)
  --only atlas,arcs   who is measured         (${CONTESTANTS.map(({ id }) => id).join(',')})
  --minutes 45        begin no round that would end later
  --resume            go on with a run that was broken off
  --no-build          measure what was built before
  --port 4340         port of the server      (any that is free)
  --out build/look    folder of the results   (bench/ itself for a full run, else build/look)
`;

const SIZES = [30, 1000, 10_000, 100_000];

/** Reads the options; throws an error that says what is wrong with them. */
export function readOptions(parameters: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      sizes: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
      minutes: { type: 'string', default: '45' },
      resume: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      out: { type: 'string' },
    },
  });
  const isFull = values.sizes === undefined && values.only === undefined && values.rounds === '3';
  const ids = CONTESTANTS.map(({ id }) => id);
  const only = values.only?.split(',') ?? ids;
  const unknown = only.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`--only does not know ${unknown.join(', ')}.`);
  return {
    sizes: values.sizes?.split(',').map((text) => wholeNumber('sizes', text)) ?? SIZES,
    rounds: wholeNumber('rounds', values.rounds),
    // Ratios need the floor.
    only: only.includes(FLOOR) ? only : [FLOOR, ...only],
    resume: values.resume,
    build: !values['no-build'],
    minutes: wholeNumber('minutes', values.minutes),
    port: wholeNumber('port', values.port),
    out: values.out ?? fileURLToPath(new URL(isFull ? '..' : '../build/look', import.meta.url)),
  };
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${option} takes whole numbers, not “${text}”.`);
  return Number(text);
}
