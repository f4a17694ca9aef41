import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

/**
 * What a page costs until its map can be moved, side by side for two builds:
 *
 *   npx tsx scripts/measure-startup.ts <build before> <build after> [rounds] [path]
 *
 * Each round opens the page once in either build, in a new browser context of a phone: 390 × 844
 * pixels, 1.6 Mbit/s, 150 ms a round trip, a processor four times slower. Files come gzipped, as a
 * host sends them. Medians of all rounds (5 unless said) are printed, and the second build's share
 * of the first.
 */
const [before = '', after = '', rounds = '5', path = '/en/'] = process.argv.slice(2);
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };
const SLOWER = 4;
const PATIENCE = { timeout: 180_000 };

/** Milliseconds, but for the heap: megabytes of 1,000,000 bytes. */
interface Costs {
  /** First text or picture on the screen, since navigation. */
  readonly 'first paint': number;
  /** The picture before the map, since navigation: the second frame after its file has come. */
  readonly picture: number;
  /** The map can be moved, since navigation. */
  readonly 'map ready': number;
  /** Time that the main thread had of the processor until then; another process cannot add to it. */
  readonly 'main thread': number;
  /** Of that time, in script. */
  readonly script: number;
  /** Objects of script, once the map is at rest and what is unused has been collected. */
  readonly heap: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.geojson': 'application/json',
};

function serveBuild(folder: string): Promise<Server> {
  const files = new Map<string, Promise<Buffer>>();
  const packed = async (file: string) => gzipSync(await readFile(join(folder, file)));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = files.get(file) ?? packed(file);
    files.set(file, body);
    body.then(
      (bytes) => {
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** Runs in the page, before its own scripts; marks are set once, and nothing is asked again and again. */
function watchPage(): void {
  const status = new MutationObserver(() => {
    if (!document.querySelector('[data-status="ready"]')) return;
    status.disconnect();
    performance.mark('ready');
  });
  status.observe(document, { subtree: true, attributeFilter: ['data-status'] });
  new PerformanceObserver((list, observer) => {
    if (!list.getEntries().some(({ name }) => name.includes('picture.svg'))) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('picture')));
  }).observe({ type: 'resource', buffered: true });
}

function untilReady(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('ready').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'mark', buffered: true });
  });
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

async function costsOf(browser: Browser, address: string): Promise<Costs> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', NETWORK);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => {
    const { metrics: all } = await client.send('Performance.getMetrics');
    return Object.fromEntries(all.map(({ name, value }) => [name, value]));
  };
  // The blank page before is at rest: what it takes to end it is no cost of the page.
  await page.evaluate(twoFrames);
  const start = await metrics();
  await page.goto(address, { waitUntil: 'commit', ...PATIENCE });
  await page.evaluate(untilReady);
  const end = await metrics();
  const times = await page.evaluate(() => ({
    ready: performance.getEntriesByName('ready')[0]?.startTime ?? NaN,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    picture: performance.getEntriesByName('picture')[0]?.startTime ?? NaN,
  }));
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.waitForLoadState('networkidle', PATIENCE);
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = NaN } = await metrics();
  await context.close();
  const spent = (name: string) => ((end[name] ?? NaN) - (start[name] ?? NaN)) * 1000;
  return {
    'first paint': times.paint,
    picture: times.picture,
    'map ready': times.ready,
    'main thread': spent('TaskDuration'),
    script: spent('ScriptDuration'),
    heap: JSHeapUsedSize / 1_000_000,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

const servers = await Promise.all([before, after].map(serveBuild));
const addresses = servers.map(
  (server) => `http://localhost:${(server.address() as AddressInfo).port}${path}`,
);
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const all: Costs[][] = [[], []];
for (let round = 0; round < Number(rounds); round += 1) {
  for (const [index, address] of addresses.entries()) {
    const costs = await costsOf(browser, address);
    all[index]?.push(costs);
  }
}
await browser.close();
for (const server of servers) server.close();

const names = Object.keys(all[0]?.[0] ?? {}) as (keyof Costs)[];
for (const name of names) {
  const [first = NaN, second = NaN] = all.map((costs) => median(costs.map((each) => each[name])));
  const unit = name === 'heap' ? 'MB' : 'ms';
  const text = (value: number) => `${value.toFixed(name === 'heap' ? 2 : 0)} ${unit}`.padStart(10);
  console.log(`${name.padEnd(12)}${text(first)}${text(second)}   × ${(second / first).toFixed(2)}`);
}
