import type { JSONReport } from '@playwright/test/reporter';
import { expect, it } from 'vitest';
import { add, countCheck, countPlaywright, NOTHING, summary } from './counts';

it('a check that did not run has neither passed nor failed', () => {
  const output = '\n> check\n\nskipped: nginx is not installed\n';
  expect(countCheck(true, output)).toEqual({ ...NOTHING, skipped: 1 });
  expect(countCheck(true, 'All is well; 3 were skipped: no fault')).toEqual({
    ...NOTHING,
    passed: 1,
  });
  expect(countCheck(false, output)).toEqual({ ...NOTHING, failed: 1 });
});

it('a flaky test has passed, and is named', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const report = {
    stats: { expected: 1, flaky: 1, unexpected: 0, skipped: 2 },
    suites: [{ specs: [], suites: [{ specs: [spec('a', 'expected'), spec('b', 'flaky')] }] }],
  };
  const counts = countPlaywright(report as unknown as JSONReport);
  expect(counts).toEqual({ passed: 2, failed: 0, skipped: 2, flaky: ['b'] });
  expect(summary(add(counts, { ...NOTHING, passed: 1 }))).toBe(
    'flaky: b (passed only when tried again)\n3 passed, 0 failed, 2 skipped',
  );
});

it('the last line says what was skipped only where something was', () => {
  expect(summary({ ...NOTHING, passed: 5, failed: 1 })).toBe('5 passed, 1 failed');
});
