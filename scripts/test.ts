import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './checks/run-command.ts';
import { doAll, type Step } from './checks/schedule.ts';
import { findChromium } from './chromium.ts';
import { installChromium } from './install-chromium.ts';

/**
 * Every check of the project, those that keep one core busy two at a time; stops at the first that
 * fails. Its last line is `N passed, M failed`, counting tests, and each check that has none as one.
 *
 *   npm test
 */
interface Check extends Step {
  readonly command: readonly [string, ...string[]];
  /** Reads the counts from the report that the check leaves, where it is a test runner. */
  readonly count?: (report: string) => Counts;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The tests build the site as for a host of its own, so that all its addresses are there. */
process.env.SITE_ORIGIN ??= 'https://atlas.test';

const reports = mkdtempSync(join(tmpdir(), 'atlas-test-'));
const report = (name: string) => join(reports, `${name}.json`);

function countVitest(text: string): Counts {
  const { numPassedTests, numFailedTests } = JSON.parse(text) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

function countPlaywright(text: string): Counts {
  const { stats } = JSON.parse(text) as { stats: Record<string, number> };
  return {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
  };
}

function npm(name: string, script: string, more: Partial<Check> = {}): Check {
  return { name, command: ['npm', 'run', script], ...more };
}

function vitest(name: string, more: Partial<Check> = {}): Check {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report(name)}`];
  return {
    name,
    command: ['npx', 'vitest', 'run', '--project', name, ...reporters],
    count: countVitest,
    ...more,
  };
}

const onSite = { after: ['build'] };

/** The longest first, so that both cores have work to the end. */
const CHECKS: readonly Check[] = [
  npm('build', 'build'),
  npm('lint', 'lint'),
  npm('types', 'check'),
  vitest('unit'),
  npm('format', 'format:check'),
  npm('site', 'check:site', onSite),
  npm('size', 'check:size', onSite),
  npm('figures', 'check:figures', onSite),
  npm('hosting', 'check:hosting', onSite),
  npm('data', 'check:data'),
  vitest('component', { alone: true }),
  {
    name: 'e2e',
    command: ['npx', 'playwright', 'test'],
    count: countPlaywright,
    alone: true,
    ...onSite,
  },
];

async function run(check: Check, signal: AbortSignal): Promise<Counts> {
  const { name, command, count, alone: live = false } = check;
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e') };
  if (live) console.log(`\n— ${name}`);
  const started = Date.now();
  const { isGood, output } = await runCommand(command, { live, env, signal });
  if (signal.aborted) return { passed: 0, failed: 0 };
  if (!live) console.log(`\n— ${name}\n${output.trimEnd()}`);
  console.log(`  ${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (!count) return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = readCounts(name, count);
  // A runner that fails without naming a failed test has failed all the same.
  return isGood ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function readCounts(name: string, count: (report: string) => Counts): Counts {
  try {
    return count(readFileSync(report(name), 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

// Commands are of groups of their own, which an interrupt of the terminal does not reach.
for (const interrupt of ['SIGINT', 'SIGTERM'] as const) {
  process.once(interrupt, () => process.exit(1));
}

if (!findChromium()) installChromium();
process.env.CHROMIUM_PATH = findChromium() ?? '';

let passed = 0;
let failed = 0;
await doAll(CHECKS, async (check, signal) => {
  const counts = await run(check, signal);
  passed += counts.passed;
  failed += counts.failed;
  return counts.failed === 0;
});
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
