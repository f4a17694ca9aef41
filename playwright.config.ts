import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.ts';

/** Another port lets two checkouts be tested side by side. */
const PORT = Number(process.env.PORT ?? 4173);

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
    baseURL: `http://localhost:${PORT}`,
    // The least with all parts side by side: what a map costs in software follows from its pixels.
    viewport: { width: 1200, height: 640 },
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
  },
  webServer: {
    command: `npx tsx scripts/serve.ts --port ${PORT}`,
    url: `http://localhost:${PORT}/en/`,
    reuseExistingServer: false,
  },
});
