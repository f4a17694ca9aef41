import { relative } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { MARK_HASH } from './src/page-marks.js';

/**
 * Kit puts this inline style on its route announcer; the hash allows exactly that one attribute.
 * A test fails if a new version of Kit writes another.
 */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * Every element with a style of its own carries its component's class, which Svelte makes 14
 * characters long: a fifth of a page. Five will do, as no two components may share theirs.
 */
const scopes = new Map();
function cssHash({ hash, filename }) {
  const file = relative(import.meta.dirname, filename);
  const scope = `_${hash(file).slice(0, 4)}`;
  const other = scopes.get(scope) ?? file;
  if (other !== file) throw new Error(`${file} and ${other} have the same class; rename one`);
  scopes.set(scope, file);
  return scope;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    // Our own components are in runes mode; what packages bring decides for itself.
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
    cssHash,
  },
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    alias: { $src: 'src' },
    paths: { base: process.env.BASE_PATH ?? '', relative: false },
    prerender: {
      entries: [
        '/',
        '/en/',
        '/zh/',
        '/built-in.json',
        '/picture.svg',
        '/en/search.json',
        '/zh/search.json',
      ],
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', MARK_HASH],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'object-src': ['none'],
      },
    },
    typescript: {
      config: (config) => {
        config.include = [...config.include, '../tests/**/*.ts', '../scripts/**/*.ts', '../*.ts'];
        return config;
      },
    },
  },
};
