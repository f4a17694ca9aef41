import { expect, test } from 'vitest';
import { withItsStyles } from './styles.ts';

const SHEETS: Readonly<Record<string, string>> = {
  '/base.css': ':root{--ink:#000}.skip.svelte-a1{top:0}',
  '/panel.css': '.panel.svelte-b2{margin:0}.panel.svelte-b2 .row.svelte-b2x{margin:0}',
  '/dialog.css': '.dialog.svelte-c3{margin:0}',
};
const textOf = (link: string) => {
  const text = SHEETS[link];
  if (text === undefined) throw new Error(`no sheet ${link}`);
  return text;
};

const links = (head: string) => [...head.matchAll(/<link href="([^"]+)"/g)].map(([, link]) => link);
const sheet = (link: string) => `\t\t<link href="${link}" rel="stylesheet">\n`;
const page = (body: string) =>
  '<head>\n<link rel="icon" href="/icon.svg" />\n' +
  '\t\t<link href="/font.woff2" rel="preload" as="font">\n\t\t<link href="/start.js" rel="modulepreload">\n' +
  `\t\t${Object.keys(SHEETS).map(sheet).join('').trimStart()}</head>\n<body>${body}</body>\n`;

test('a page has the styles it wears in front, and those of dialogs not at all', () => {
  const html = page('<div class="panel svelte-b2">x</div>');
  const styled = withItsStyles(html, textOf);
  expect(links(styled)).toEqual(['/base.css', '/panel.css', '/font.woff2', '/start.js']);
  expect(styled).toContain('<body><div class="panel svelte-b2">x</div></body>');
  expect(styled).toContain('<link rel="icon" href="/icon.svg" />');
});

test('a class that another begins with is another', () => {
  expect(links(withItsStyles(page('<p class="svelte-b2y">x</p>'), textOf))).toEqual([
    '/base.css',
    '/font.woff2',
    '/start.js',
  ]);
});

test('what is done twice is as what is done once', () => {
  const once = withItsStyles(page('<div class="svelte-c3"></div>'), textOf);
  expect(withItsStyles(once, textOf)).toBe(once);
});
