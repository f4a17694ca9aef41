import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { randomFrom } from '../../scripts/seeded/random.ts';
import { ATLAS, ATLAS_BUILT_IN, CONTESTANTS, type Contestant } from './contestants.ts';
import { describeMachine } from './machine.ts';
import {
  fittingViewport,
  LIMITS,
  MAP,
  measure,
  newContext,
  within,
  type Viewport,
} from './measure.ts';
import type { Options } from './options.ts';
import { readResults, writeResults, type Results, type Visited } from './results.ts';
import { Server } from './server.ts';

/** What takes longer than this, in seconds, or fails, is measured once and not in later rounds. */
const SLOW = 40;
/** A browser is warmed with so many flows. */
const WARMED = 30;
/** The longest that a visit may take, in milliseconds; its own steps give up sooner. */
const LONGEST = 120_000;

interface Visit {
  readonly contestant: Contestant;
  readonly flows: number;
}

/** Runs all rounds, writes what there is after each, and never ends for the fault of one page. */
export async function run(options: Options): Promise<void> {
  const server = new Server();
  const origin = await server.start(options.port);
  let browser = await launch(origin);
  const started = performance.now();
  const minutes = () => (performance.now() - started) / 60_000;
  try {
    const before = options.resume ? await readResults(options.out) : null;
    const machine = before?.machine ?? (await describeMachine(browser));
    const visits: Visited[] = [...(before?.visits ?? [])];
    const results = (): Results => ({
      machine,
      sizes: options.sizes,
      rounds: Math.max(0, ...visits.map(({ round }) => round)),
      visits,
    });
    const atlasViewport = await fittingViewport(browser, `${origin}/en/`);
    let longestRound = 0;
    for (let round = 1; round <= options.rounds; round += 1) {
      const roundStarted = minutes();
      if (round > 1 && roundStarted + longestRound > options.minutes) {
        console.log(`Round ${round} would take more than ${options.minutes} minutes in all.`);
        break;
      }
      for (const { contestant, flows } of orderOf(round, options)) {
        if (isDone(visits, round, contestant, flows)) continue;
        const viewport = viewportOf(contestant, atlasViewport);
        const visitStarted = performance.now();
        const key = { round, contestant: contestant.id, flows };
        const seconds = () => Math.round((performance.now() - visitStarted) / 100) / 10;
        try {
          const visit = { browser, server, origin, contestant, flows, viewport };
          const measured = await within(LONGEST, 'the visit', () => measure(visit));
          visits.push({ ...key, seconds: seconds(), measured });
        } catch (error) {
          const failure = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'failed';
          visits.push({ ...key, seconds: seconds(), failure });
          browser = await relaunch(browser, origin);
        }
        console.log(line(visits.at(-1) as Visited));
        await writeResults(options.out, results());
      }
      longestRound = Math.max(longestRound, minutes() - roundStarted);
    }
    console.log(`${minutes().toFixed(1)} minutes. Results in ${options.out}`);
  } finally {
    await browser.close();
    server.stop();
  }
}

/** A browser that has opened each page of the server at `origin` once. */
async function launch(origin: string): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, '--enable-blink-features=ForceEagerMeasureMemory'],
  });
  await warm(browser, origin);
  return browser;
}

/** A new browser, as a page that hangs may hold the present one. */
async function relaunch(browser: Browser, origin: string): Promise<Browser> {
  await within(10_000, 'closing the browser', () => browser.close()).catch(() => {});
  return launch(origin);
}

/**
 * Opens each page once, unmeasured: the first page of a kind has the browser's graphics process
 * compile what it is drawn with, which all that follow find done.
 */
async function warm(browser: Browser, origin: string): Promise<void> {
  for (const { path } of CONTESTANTS) {
    const context = await newContext(browser, MAP);
    const page = await context.newPage();
    await page.goto(origin + path(WARMED), { waitUntil: 'commit' });
    // One that does not come up will say so when it is measured.
    await within(LIMITS.drawn, 'becoming ready', () =>
      page.evaluate(() => window.flowBench.ready()),
    ).catch(() => {});
    await context.close();
  }
}

/** All visits of a round, shuffled: no one always comes after the same other. */
function orderOf(round: number, { sizes, only }: Options): Visit[] {
  const random = randomFrom(round);
  const visits = CONTESTANTS.filter(({ id }) => only.includes(id)).flatMap((contestant) =>
    sizes
      .filter((flows) => contestant.only === undefined || contestant.only === flows)
      .map((flows) => ({ contestant, flows })),
  );
  return visits
    .map((visit) => ({ visit, rank: random.unit() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ visit }) => visit);
}

/** True for what a resumed run has, and for what is measured once. */
function isDone(
  visits: readonly Visited[],
  round: number,
  { id }: Contestant,
  flows: number,
): boolean {
  return visits.some(
    (visit) =>
      visit.contestant === id &&
      visit.flows === flows &&
      (visit.round === round || visit.seconds > SLOW || 'failure' in visit),
  );
}

function viewportOf({ id }: Contestant, atlasViewport: Viewport): Viewport {
  return id === ATLAS || id === ATLAS_BUILT_IN ? atlasViewport : MAP;
}

function line(visit: Visited): string {
  const head = `${visit.round} ${visit.contestant.padEnd(15)} ${String(visit.flows).padStart(6)}`;
  if ('failure' in visit) return `${head}  failed after ${visit.seconds} s: ${visit.failure}`;
  const { first, frame, frameP95, hover, toggle, heapMb, allHeapsMb, scriptKb } = visit.measured;
  const ms = (value: number | null) => (value === null ? '–' : value.toFixed(1)).padStart(7);
  return (
    `${head}  first ${ms(first)}  frame ${ms(frame)} p95 ${ms(frameP95)}  hover ${ms(hover)}  ` +
    `toggle ${ms(toggle)}  heap ${ms(heapMb)} (${ms(allHeapsMb)})  script ${ms(scriptKb)}`
  );
}
