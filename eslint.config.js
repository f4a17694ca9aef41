import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Which rooms of src/lib each room may import from; docs/architecture.md says why. */
const MAY_IMPORT = {
  model: [],
  theme: ['model'],
  i18n: ['model'],
  dataset: ['model'],
  analysis: ['model'],
  view: ['analysis', 'i18n', 'model'],
  search: ['view', 'analysis', 'i18n', 'model'],
  ui: ['view', 'analysis', 'theme', 'i18n', 'model'],
  charts: ['ui', 'view', 'analysis', 'theme', 'i18n', 'model'],
  map: ['ui', 'view', 'analysis', 'theme', 'i18n', 'model'],
  panels: ['charts', 'ui', 'search', 'view', 'analysis', 'theme', 'i18n', 'model'],
};

const importDirections = Object.entries(MAY_IMPORT).map(([room, allowed]) => {
  const forbidden = Object.keys(MAY_IMPORT).filter(
    (other) => other !== room && !allowed.includes(other),
  );
  return {
    files: [`src/lib/${room}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(lib/)?(${forbidden.join('|')})(/|$)|^\\$lib/|^\\$app/|routes/`,
              message: `src/lib/${room} may import from: ${allowed.join(', ') || 'nothing'}.`,
            },
          ],
        },
      ],
    },
  };
});

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'scripts/geo/', 'bench/', 'test-results/', 'coverage/'] },
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
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // Addresses come from View.href, which knows the base path and the rest of the view.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // The one place that writes markup: what the server itself drew from components.
    files: ['src/lib/ui/Island.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    files: ['*.js', 'src/page-marks.js', 'scripts/**/*.js'],
    extends: [ts.configs.disableTypeChecked],
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  ...importDirections,
);
