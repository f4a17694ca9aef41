import type { Page } from 'playwright-core';
import { median } from './statistics.ts';

/** Lines across the map along which a flow is looked for, and how far apart each look is. */
const ROWS = [400, 300, 500] as const;
const COLUMNS = { from: 300, to: 900, step: 3 } as const;
/** No longer than this, in milliseconds: where every look is slow, so is every hover. */
const SEARCH = 8000;
const REPEATS = 5;
/** The pointer rests beside everything before each measured move, until all is drawn; milliseconds. */
const REST = 700;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Milliseconds from a move of the pointer onto a flow until the page knows which it is: the median
 * of some moves to the same spot. Null where no flow was found.
 */
export async function measureHover(page: Page): Promise<number | null> {
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) return null;
  const aside = { x: box.x + 3, y: box.y + 3 };
  const spot = await findFlow(page, box);
  if (!spot) return null;
  const latencies: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    await page.mouse.move(aside.x, aside.y);
    await page.waitForTimeout(REST);
    await page.mouse.move(spot.x, spot.y);
    const latency = await waitForLatency(page);
    if (latency !== null) latencies.push(latency);
  }
  return latencies.length > 0 ? median(latencies) : null;
}

async function findFlow(page: Page, box: Spot): Promise<Spot | null> {
  const start = performance.now();
  for (const row of ROWS) {
    for (let column = COLUMNS.from; column < COLUMNS.to; column += COLUMNS.step) {
      if (performance.now() - start > SEARCH) return null;
      const spot = { x: box.x + column, y: box.y + row };
      await page.mouse.move(spot.x, spot.y);
      if (await isOnFlow(page)) return spot;
    }
  }
  return null;
}

/** Whether, two frames after the pointer came here, the page says that it is on a flow. */
function isOnFlow(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(window.flowBench.found()?.kind === 'flow')),
        );
      }),
  );
}

function waitForLatency(page: Page): Promise<number | null> {
  return page.evaluate(async () => {
    const start = performance.now();
    while (window.flowBench.latency() === null && performance.now() - start < 3000) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return window.flowBench.latency();
  });
}
