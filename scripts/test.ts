import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JSONReport } from '@playwright/test/reporter';
import {
  add,
  countCheck,
  countPlaywright,
  NOTHING,
  summary,
  type Counts,
} from './checks/counts.ts';
import { runCommand } from './checks/run-command.ts';
import { doAll, type Step } from './checks/schedule.ts';
import { canRun, findChromium } from './chromium.ts';
import { installChromium } from './install-chromium.ts';

/**
 * Every check of the project, those that keep one core busy two at a time; stops at the first that
 * fails. Its last line is `N passed, M failed`, and `, K skipped` where something did not run. It
 * counts tests, and each check that has none as one. Before it stand the tests that passed only when
 * tried again.
 *
 *   npm test
 */
interface Check extends Step {
  readonly command: readonly [string, ...string[]];
  /** Reads the counts from the report that the check leaves, where it is a test runner. */
  readonly count?: (report: string) => Counts;
}

/** The tests build the site as for a host of its own, so that all its addresses are there. */
process.env.SITE_ORIGIN ??= 'https://atlas.test';

const reports = mkdtempSync(join(tmpdir(), 'atlas-test-'));
const report = (name: string) => join(reports, `${name}.json`);

function npm(name: string, script: string, more: Partial<Check> = {}): Check {
  return { name, command: ['npm', 'run', script], ...more };
}

function vitest(name: string, more: Partial<Check> = {}): Check {
  const reporters = ['--reporter=default', '--reporter=./scripts/checks/vitest-counts.ts'];
  return {
    name,
    command: ['npx', 'vitest', 'run', '--bail', '1', '--project', name, ...reporters],
    count: (counts) => JSON.parse(counts) as Counts,
    ...more,
  };
}

const onSite = { after: ['build'] };

/** The longest first, so that both cores have work to the end. */
const CHECKS: readonly Check[] = [
  npm('build', 'build'),
  npm('lint', 'lint'),
  // Kit writes what it generates for these two to the folder that the build reads.
  npm('types', 'check', onSite),
  vitest('unit', onSite),
  npm('format', 'format:check'),
  npm('site', 'check:site', onSite),
  npm('size', 'check:size', onSite),
  npm('figures', 'check:figures', onSite),
  npm('hosting', 'check:hosting', onSite),
  npm('data', 'check:data'),
  vitest('component', { alone: true }),
  {
    name: 'e2e',
    command: ['npx', 'playwright', 'test', '-x'],
    count: (json) => countPlaywright(JSON.parse(json) as JSONReport),
    alone: true,
    ...onSite,
  },
];

async function run(check: Check, signal: AbortSignal): Promise<Counts> {
  const { name, command, count, alone: live = false } = check;
  const file = report(name);
  const env = { ...process.env, COUNTS_FILE: file, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  if (live) console.log(`\n— ${name}`);
  const started = Date.now();
  const { isGood, output } = await runCommand(command, { live, env, signal });
  if (signal.aborted) return NOTHING;
  if (!live) console.log(`\n— ${name}\n${output.trimEnd()}`);
  console.log(`  ${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (!count) return countCheck(isGood, output);
  const counts = readCounts(file, count);
  // A runner that fails without naming a failed test has failed all the same.
  return isGood ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function readCounts(file: string, count: (report: string) => Counts): Counts {
  try {
    return count(readFileSync(file, 'utf8'));
  } catch {
    return { ...NOTHING, failed: 1 };
  }
}

// Commands are of groups of their own, which an interrupt of the terminal does not reach.
for (const interrupt of ['SIGINT', 'SIGTERM'] as const) {
  process.once(interrupt, () => process.exit(1));
}

async function checkAll(): Promise<Counts> {
  const browser = findChromium(canRun) ?? installChromium();
  if (browser === undefined) {
    console.error(
      'No browser to test with. Install Chromium, or name one in CHROMIUM_PATH, and try again.',
    );
    return { ...NOTHING, failed: 1 };
  }
  process.env.CHROMIUM_PATH = browser;
  console.log(`Tests in a browser run in ${browser}`);

  let all = NOTHING;
  await doAll(CHECKS, async (check, signal) => {
    const counts = await run(check, signal);
    all = add(all, counts);
    return counts.failed === 0;
  });
  return all;
}

const all = await checkAll();
console.log(`\n${summary(all)}`);
process.exitCode = all.failed === 0 ? 0 : 1;
