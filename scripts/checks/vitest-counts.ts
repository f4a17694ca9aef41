import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { countVitest } from './counts.ts';

/** A reporter of Vitest that leaves the counts in the file that COUNTS_FILE names. */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const { COUNTS_FILE } = process.env;
    if (COUNTS_FILE) writeFileSync(COUNTS_FILE, JSON.stringify(countVitest(modules)));
  }
}
