import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.ts';

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: 'es' },
  build: {
    // MapLibre is one lazy chunk of about a megabyte; the size check holds what loads before it.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // How long each plugin took is no news of a build that went well, nor that what a window would
      // fetch on demand is at hand on the server.
      checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
      output: {
        codeSplitting: {
          // What pages share, in one file: by default a page is 70 scripts and 19 style sheets. What
          // reads and checks packages is shared by pages of own data alone, and some parts by few pages.
          groups: [
            {
              name: 'base',
              tags: ['$initial'],
              minShareCount: 4,
              test: (id) =>
                !/[/](fflate|valibot|d3-dsv|idb-keyval|import|package|own|files|claims|charts|tables|indicators)[/]|RadioGroup|own-page|indicator-view|save-file|still-atlas/.test(
                  id.replace(import.meta.dirname, ''),
                ),
            },
          ],
        },
      },
    },
  },
  test: {
    // For slow and busy machines; no test waits for time to pass.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,scripts,tests/geo,tests/site}/**/*.test.ts'],
          // Unit tests leave nothing behind, so that files may share what they import.
          pool: 'threads',
          isolate: false,
          // Colours are read from the text of a style sheet, which is emptied otherwise.
          css: true,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            '@turf/turf',
            'axe-core',
            'geographiclib-geodesic',
            'maplibre-gl',
            'vitest-browser-svelte',
          ],
        },
        test: {
          name: 'component',
          include: ['tests/browser/**/*.test.ts'],
          // A page fetches what its files import once; each test takes away what was shown before it.
          isolate: false,
          // Two pages side by side: of two cores, one worker would leave one idle.
          maxWorkers: 2,
          browser: {
            enabled: true,
            headless: true,
            // As in the end-to-end tests: a part of a name or a text is enough to find its element.
            locators: { exact: false },
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
              // A camera that moves in one step is drawn once, which software does in a second.
              contextOptions: { reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
