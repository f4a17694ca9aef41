import { expect, test } from 'vitest';
import { withScriptsLast } from './scripts-last.ts';

const page = (body: string) =>
  '<head>\n\t\t<link href="/base.css" rel="stylesheet">\n' +
  '\t\t<link href="/start.js" rel="modulepreload">\n\t\t<link href="/app.js" rel="modulepreload">\n</head>\n' +
  `<body><svg><use href="/picture.svg#land" /></svg>${body}</body>\n`;
const START = '<script>\n\t{\n\t\t__sveltekit_1 = {};\n\t}\n</script>';

test('scripts are fetched after the picture, in their order, and before the page is started', () => {
  const html = withScriptsLast(page(START));
  const order = [...html.matchAll(/base\.css|picture\.svg|start\.js|app\.js|__sveltekit/g)];
  expect(order.map(([found]) => found)).toEqual([
    'base.css',
    'picture.svg',
    'start.js',
    'app.js',
    '__sveltekit',
  ]);
  expect(html.match(/rel="modulepreload" fetchpriority="low">/g)).toHaveLength(2);
});

test('what is done twice is as what is done once', () => {
  const once = withScriptsLast(page(START));
  expect(withScriptsLast(once)).toBe(once);
});

test('a page that starts no script stays as it is', () => {
  expect(withScriptsLast(page(''))).toBe(page(''));
});
