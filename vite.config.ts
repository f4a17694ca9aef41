import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.ts';

/** What every page needs at once, in one piece, as many small ones pack worse. */
const AT_ONCE = [
  /node_modules.(svelte(?!.src.reactivity)|@sveltejs|devalue|esm-env|clsx)\W/,
  /src.(i18n.words.index|model.(flow|localized))\./,
  /src.(address|session|query.(flow-filter|measurement|view-state))\W/,
  /src.(features.map.Map(View|Credits)|app.(AtlasShell|PageHead)|ui.([Ii]sland|opening|painted))\./,
];

/** What comes to life on every page right after that. */
const ISLANDS = /src.(features.(legend|timeline|lists|header)|app.Notices|render.svg.page|ui)\W/;

/** What comes on demand, with styles that are worth a file of their own. */
const ON_DEMAND =
  /src.(render.(maplibre|webgl|svg.figure)|features.(map.(?!Map(View|Credits))|measure|share|search.(?!SearchControl)))/;

/**
 * The styles of all that is on pages come as one file: it holds up the first paint, and many small
 * ones take longer to ask for than to send. Islands need it so, too: Kit does not find the styles of
 * a chunk that only has a name of ours.
 */
const isStyleOfPages = (id: string) =>
  /src.app\.css/.test(id) || (id.includes('type=style') && !ON_DEMAND.test(id));

/**
 * The one dependency that is not a module. As one, it asks for none of the helpers that would
 * otherwise come with every page.
 */
const geodesicAsModule: Plugin = {
  name: 'geodesic-as-module',
  transform: (code, id) =>
    id.includes('/geographiclib-geodesic/')
      ? { code: `const module={exports:{}};${code}\nexport default module.exports;`, map: null }
      : undefined,
};

export default defineConfig({
  plugins: [sveltekit(), geodesicAsModule],
  worker: { format: 'es' },
  build: {
    // MapLibre is one lazy chunk of about a megabyte; the size check holds what loads before it.
    chunkSizeWarningLimit: 1200,
    // Lists of what each lazy part needs would weigh on every page; the parts name it themselves.
    modulePreload: {
      resolveDependencies: (_, needed) => needed.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      // How long each plugin took is no news of a build that went well.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: (id) => AT_ONCE.some((each) => each.test(id)) || isStyleOfPages(id),
              priority: 1,
            },
            { name: 'islands', test: ISLANDS },
          ],
        },
      },
    },
  },
  test: {
    // For slow and busy machines; no test waits for time to pass.
    testTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    retry: process.env.CI ? 2 : 0,
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
