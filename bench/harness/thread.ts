import type { Page } from 'playwright-core';

/** The longest task of a page's main thread in some time, in milliseconds. */
export interface Thread {
  readonly longest: number;
  /** The most processor time of a task: a busy machine makes tasks longer, but not this. */
  readonly longestWorked: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What the main thread does while something happens, and so many milliseconds after it. */
export async function threadOf(
  page: Page,
  rest: number,
  act: () => Promise<void>,
): Promise<Thread> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', '__metadata'],
  });
  await act();
  await page.waitForTimeout(rest);
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const id = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(id),
  );
  // Not by name: what follows from an event (microtasks) is no part of a task that the trace names so.
  const tasks = traceEvents.filter((event) => event.ph === 'X' && threads.has(id(event)));
  return {
    longest: Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000,
    longestWorked: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
