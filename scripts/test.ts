import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { installChromium } from './install-chromium.ts';

/**
 * Every check of the project, one after the other; stops at the first that fails.
 * Its last line is `N passed, M failed`, counting tests, and each check that has none as one.
 *
 *   npm test
 */
interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Reads the counts from the report that the step leaves, where it is a test runner. */
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

function vitest(name: string): Step {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report(name)}`];
  return {
    name,
    command: ['npx', 'vitest', 'run', '--project', name, ...reporters],
    count: countVitest,
  };
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', 'check'] },
  { name: 'lint', command: ['npm', 'run', 'lint'] },
  { name: 'format', command: ['npm', 'run', 'format:check'] },
  { name: 'data', command: ['npm', 'run', 'check:data'] },
  vitest('unit'),
  vitest('component'),
  { name: 'build', command: ['npm', 'run', 'build'] },
  { name: 'size', command: ['npm', 'run', 'check:size'] },
  { name: 'site', command: ['npm', 'run', 'check:site'] },
  { name: 'figures', command: ['npm', 'run', 'check:figures'] },
  { name: 'hosting', command: ['npm', 'run', 'check:hosting'] },
  { name: 'e2e', command: ['npx', 'playwright', 'test'], count: countPlaywright },
];

function run({ name, command: [program, ...rest], count }: Step): Counts {
  console.log(`\n— ${name}`);
  const environment = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e') };
  const { status } = spawnSync(program, rest, { stdio: 'inherit', env: environment });
  if (!count) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = readCounts(name, count);
  // A runner that fails without naming a failed test has failed all the same.
  return status === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function readCounts(name: string, count: (report: string) => Counts): Counts {
  try {
    return count(readFileSync(report(name), 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

if (!findChromium()) installChromium();
process.env.CHROMIUM_PATH = findChromium() ?? '';

let passed = 0;
let failed = 0;
for (const step of STEPS) {
  const started = Date.now();
  const counts = run(step);
  console.log(`  ${step.name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  passed += counts.passed;
  failed += counts.failed;
  if (failed > 0) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
