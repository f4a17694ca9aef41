import { chromium } from 'playwright';
import { CHROMIUM_FLAGS } from './scripts/chromium.ts';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_FLAGS });
const out = process.argv[3]; const base = process.argv[2];
const only = process.argv[4]?.split(',');
const list = [
  ['langfang', '/en/place/langfang/', 1440, 900, 'light'], ['cao', '/en/place/caofeidian/', 1440, 900, 'light'],
  ['cao-ph', '/zh/place/caofeidian/', 390, 844, 'dark'], ['ind', '/en/indicator/tertiary-share/', 1440, 900, 'light'],
  ['markets', '/en/story/markets/', 1440, 900, 'light'], ['bj-ph', '/en/place/beijing/', 390, 844, 'light'],
  ['flow', '/zh/flow/slag-jidong/', 1440, 900, 'dark'], ['en', '/en/', 1440, 900, 'light'], ['en-ph', '/en/', 390, 844, 'light'], ['zh-d', '/zh/', 1440, 900, 'dark'],
  ['claim', '/en/claim/caofeidian-binhai-distance/', 1440, 900, 'light'], ['matrix', '/en/matrix/', 1440, 900, 'light'], ['compare','/en/compare/',1440,900,'light'],['outcomes','/en/outcomes/',1440,900,'light'],['outcomes-ph','/zh/outcomes/',390,844,'dark'],['own','/en/own/',1440,900,'light'],['own-ph','/zh/own/',390,844,'light'],['claims','/en/claims/',1440,900,'light'],['data','/en/data/',1440,900,'light'],
] as const;
for (const [name, path, w, h, scheme] of list) {
  if (only && !only.includes(name)) continue;
  const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme: scheme, reducedMotion: 'reduce' });
  const p = await c.newPage();
  p.on('pageerror', (e) => console.log(name, 'ERR', e.message));
  p.on('console', (m) => m.type() === 'error' && console.log(name, m.text()));
  if (process.argv[5] === 'pic') { await p.route('**/*maplibre*', (r) => r.abort()); }
  await p.goto(base + path);
  await p.locator('[data-status=ready]').waitFor({ timeout: process.argv[5] ? 3000 : 60000 }).catch(() => console.log(name, 'not ready'));
  await p.waitForTimeout(500);
  await p.screenshot({ path: `${out}/${name}.png` });
  await c.close();
}
await b.close();
