import adapter from '@sveltejs/adapter-static';

/**
 * Kit puts this inline style on its route announcer; the hash allows exactly that one attribute.
 * A test fails if a new version of Kit writes another.
 */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    // Our own components are in runes mode; what packages bring decides for itself.
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
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
        '/embed/en/',
        '/embed/zh/',
        '/own/en/',
        '/own/zh/',
        '/built-in.json',
        '/later/timed.json',
        '/picture.svg',
        '/en/search.json',
        '/zh/search.json',
      ],
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
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
