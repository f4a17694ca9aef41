import type { Browser, CDPSession, Page } from 'playwright-core';
import { MARKS } from '../probe/marks.ts';
import type { Contestant } from './contestants.ts';
import { measureHover } from './hover.ts';
import { watchScreen } from './screen.ts';
import type { Server } from './server.ts';
import { median, percentile } from './statistics.ts';

/** What one visit to a page came to; times in milliseconds, null where it could not be had. */
export interface Measured {
  readonly scriptKb: number;
  readonly first: number;
  readonly mainThread: number;
  readonly frame: number;
  readonly frameMean: number;
  readonly frameP95: number;
  readonly frameWorst: number;
  readonly frames: number;
  /** Between the browser's calls for a frame, whether it was shown or not. */
  readonly frameCalled: number;
  /** Main-thread time in each frame of the gesture. */
  readonly frameMainThread: number;
  readonly hover: number | null;
  readonly toggle: number | null;
  readonly heapMb: number;
  /** With its workers', where the browser tells. */
  readonly allHeapsMb: number | null;
}

export interface Limits {
  /** For a page to draw all flows. */
  readonly drawn: number;
  readonly gesture: number;
  readonly toggle: number;
}

export const LIMITS: Limits = { drawn: 40_000, gesture: 15_000, toggle: 10_000 };
/** A new window starts parts of the browser's own, which for this long take half the machine. */
const WINDOW_OPENS = 2000;
/** How long the map is moved, and for how many frames at least. */
const GESTURE = { duration: 2500, leastFrames: 5, longest: LIMITS.gesture };
/** The box in which each draws its map, in CSS pixels. */
export const MAP = { width: 1200, height: 800 } as const;

/** The window of a page whose map is to be `MAP` large, whatever stands beside it. */
export type Viewport = { readonly width: number; readonly height: number };

export interface Visit {
  readonly browser: Browser;
  readonly server: Server;
  readonly origin: string;
  readonly contestant: Contestant;
  readonly flows: number;
  readonly viewport: Viewport;
}

/** Visits a page in a context of its own, so with an empty cache, and measures all there is. */
export async function measure(visit: Visit): Promise<Measured> {
  const { browser, server, origin, contestant, flows, viewport } = visit;
  const context = await newContext(browser, viewport);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.waitForTimeout(WINDOW_OPENS);
    const watch = await watchScreen(browser);
    server.scriptBytes = 0;
    await page.goto(origin + contestant.path(flows), { waitUntil: 'commit' });
    await within(LIMITS.drawn, 'drawing all flows', () =>
      page.evaluate(() => window.flowBench.first()),
    );
    await within(LIMITS.drawn, 'becoming ready', () =>
      page.evaluate(() => window.flowBench.ready()),
    );
    const mainThread = await taskTime(session);
    const scriptKb = server.scriptBytes / 1000;

    const called = await within(GESTURE.longest * 3, 'the gesture', () =>
      page.evaluate((options) => window.flowBench.gesture(options), GESTURE),
    );
    const moving = (await taskTime(session)) - mainThread;
    const screen = await watch.stop();
    const frames = screen.framesBetween(MARKS.gestureStart, MARKS.gestureEnd);
    const heaps = await heapsOf(page, session);
    const hover = contestant.isBare ? null : await measureHover(page);
    const toggle = await within(LIMITS.toggle * 2, 'the toggle', () =>
      page.evaluate((longest) => window.flowBench.toggle(longest), LIMITS.toggle),
    );
    return {
      scriptKb,
      first: screen.shownAt(MARKS.drawn),
      mainThread,
      frame: median(frames),
      frameMean: frames.reduce((sum, each) => sum + each, 0) / frames.length,
      frameP95: percentile(frames, 0.95),
      frameWorst: Math.max(...frames),
      frames: frames.length,
      frameCalled: median(called),
      frameMainThread: moving / frames.length,
      hover,
      toggle,
      ...heaps,
    };
  } finally {
    await within(5000, 'closing the page', () => context.close());
  }
}

/** The window in which the map of a page is as large as that of all others. */
export async function fittingViewport(browser: Browser, address: string): Promise<Viewport> {
  const context = await newContext(browser, MAP);
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.evaluate(() => window.flowBench.ready());
    let viewport: Viewport = MAP;
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const box = await page.locator('canvas').first().boundingBox();
      if (!box) throw new Error(`${address} has no map.`);
      if (box.width === MAP.width && box.height === MAP.height) break;
      viewport = {
        width: viewport.width + Math.round(MAP.width - box.width),
        height: viewport.height + Math.round(MAP.height - box.height),
      };
      await page.setViewportSize(viewport);
      await page.evaluate(() => window.flowBench.ready());
    }
    return viewport;
  } finally {
    await context.close();
  }
}

/** A context with an empty cache and the probe in its pages. */
export async function newContext(browser: Browser, viewport: Viewport) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1,
    locale: 'en-GB',
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  await context.addInitScript({
    path: new URL('../build/probe/probe.js', import.meta.url).pathname,
  });
  return context;
}

/** How long the main thread has worked since the page was opened. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('The browser does not tell TaskDuration.');
  return seconds * 1000;
}

/** What the page holds on to after garbage was collected, typed arrays included. */
async function heapsOf(
  page: Page,
  session: CDPSession,
): Promise<Pick<Measured, 'heapMb' | 'allHeapsMb'>> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  const all = await page.evaluate(async () => {
    const memory = performance as Performance & {
      measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
    };
    if (!crossOriginIsolated || !memory.measureUserAgentSpecificMemory) return null;
    const timeout = new Promise<null>((resolve) => setTimeout(resolve, 3000, null));
    const measured = memory.measureUserAgentSpecificMemory().then(({ bytes }) => bytes);
    return Promise.race([measured, timeout]);
  });
  return {
    heapMb: (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6,
    allHeapsMb: all === null ? null : all / 1e6,
  };
}

/** Rejects where a step takes longer than it may. */
export async function within<T>(limit: number, step: string, run: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${step} took more than ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([run(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
