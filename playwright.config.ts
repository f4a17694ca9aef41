import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.ts';

/** End-to-end journeys on the built site; `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Software WebGL on two cores is slow, and slower when both are busy.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  retries: process.env.CI ? 2 : 0,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'test-results/report.json' }],
  ],
  use: {
    baseURL: process.env.SITE_ADDRESS,
    // The least with all parts side by side: what a map costs in software follows from its pixels.
    viewport: { width: 1200, height: 640 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
  },
  // At any free port, which it names, so that nothing else that is served stands in its way.
  webServer: {
    command: 'npx tsx scripts/preview.ts --port 0',
    wait: { stdout: /(?<site_address>http:\S+)/ },
  },
});
