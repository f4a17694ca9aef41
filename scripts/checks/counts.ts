import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { TestModule } from 'vitest/node';

/** What came of a check, or of all. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What did not run, and so neither passed nor failed. */
  readonly skipped: number;
  /** The names of tests that passed only when tried again. They are among those that passed. */
  readonly flaky: readonly string[];
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0, flaky: [] };

export function add(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    flaky: [...one.flaky, ...other.flaky],
  };
}

/** The counts of a check that has no tests: one that does not run says `skipped: …`, and why. */
export function countCheck(isGood: boolean, output: string): Counts {
  if (!isGood) return { ...NOTHING, failed: 1 };
  return /^skipped: /m.test(output) ? { ...NOTHING, skipped: 1 } : { ...NOTHING, passed: 1 };
}

export function countVitest(modules: readonly TestModule[]): Counts {
  const tests = modules.flatMap(({ children }) => [...children.allTests()]);
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  return {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    flaky: tests.filter((test) => test.diagnostic()?.flaky).map(({ fullName }) => fullName),
  };
}

export function countPlaywright({ stats, suites }: JSONReport): Counts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    flaky: suites.flatMap(flakyOf),
  };
}

const flakyOf = ({ specs, suites = [] }: JSONReportSuite): string[] => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ title }) => title),
  ...suites.flatMap(flakyOf),
];

/** The last words: what is flaky by name, and the counts in a line of their own. */
export function summary({ passed, failed, skipped, flaky }: Counts): string {
  return [
    ...flaky.map((name) => `flaky: ${name} (passed only when tried again)`),
    `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ].join('\n');
}
