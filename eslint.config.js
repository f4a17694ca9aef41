import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The rooms of src from the bottom up: each may import from those before it, none from those after.
 * docs/architecture.md says what is in them.
 */
const ROOMS = [
  'model',
  'package',
  'import',
  'stats',
  'i18n',
  'query',
  'address',
  'session',
  'scene',
  'ui',
  'render',
  'features',
  'app',
];

/** What only routes, scripts and tests may import: it is of one dataset. */
const CONTENT = 'content';

/** What `content` itself may import. */
const BELOW_CONTENT = ['model', 'stats', 'i18n'];

const importDirections = [...ROOMS, CONTENT].map((room) => {
  const allowed = room === CONTENT ? BELOW_CONTENT : ROOMS.slice(0, ROOMS.indexOf(room));
  const forbidden = [...ROOMS, CONTENT].filter(
    (other) => other !== room && !allowed.includes(other),
  );
  const outside = room === 'app' ? 'routes/' : '^\\$app/|routes/';
  const regex = `^(\\.\\./)+(${forbidden.join('|')})(/|$)|^\\$src/|${outside}`;
  const message = `src/${room} may import from: ${allowed.join(', ') || 'nothing'}.`;
  return {
    files: [`src/${room}/**`],
    ignores: ['**/*.test.ts', '**/test-support.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
      // The rule above does not see imports on demand.
      'no-restricted-syntax': [
        'error',
        { selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`, message },
      ],
    },
  };
});

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'scripts/geo/',
      'recipes/',
      'bench/',
      'test-results/',
      'coverage/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      // Addresses come from View.href, which knows the base path and the rest of the view.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    // What writes markup: our own writer of SVG has escaped it.
    files: [
      'src/render/svg/page/RegionPicture.svelte',
      'src/features/map/{FlowLabels,Lenses,PairLinks}.svelte',
    ],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    files: ['*.js', 'scripts/**/*.js'],
    extends: [ts.configs.disableTypeChecked],
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  ...importDirections,
);
