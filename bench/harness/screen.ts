import type { Browser } from 'playwright-core';
import { intervals } from './statistics.ts';

/** One event of Chromium's trace; times in microseconds of the machine's clock. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly id2?: { readonly local?: string };
  readonly args: { readonly data?: { readonly startTime?: number } };
}

/** The browser draws what all its parts have handed in, and hands it to the screen. */
const SWAP = 'Display::DrawAndSwap';
/** What a page has drawn is handed over. */
const COMMIT = 'Commit';
/** Ends when what was handed over is on the screen. */
const PRESENTATION = 'SubmitCompositorFrameToPresentationCompositorFrame';
const CATEGORIES = ['viz', 'disabled-by-default-devtools.timeline.frame', 'blink.user_timing'];

/**
 * What the browser put on its screen, by its own trace. A page cannot tell: where drawing lags, it
 * is called for frames that no one sees, two or three in a few milliseconds and then none for long.
 */
export class Screen {
  readonly #events: readonly TraceEvent[];

  constructor(events: readonly TraceEvent[]) {
    this.#events = events.toSorted((a, b) => a.ts - b.ts);
  }

  /** Milliseconds from navigation until what a page had drawn at a mark was on the screen. */
  shownAt(marked: string): number {
    const mark = this.#mark(marked);
    const commits = this.#events.filter(
      ({ name, ph, pid, ts }) => name === COMMIT && ph === 'b' && pid === mark.pid && ts > mark.ts,
    );
    const presented = commits.flatMap((commit) => this.#presentationOf(commit) ?? []);
    if (presented.length === 0) throw new Error('The browser showed nothing of what was drawn.');
    const sinceMark = (Math.min(...presented.map(({ ts }) => ts)) - mark.ts) / 1000;
    return (mark.args.data?.startTime ?? 0) + sinceMark;
  }

  /** Milliseconds between the frames that were shown between two marks. */
  framesBetween(start: string, end: string): number[] {
    const [from, to] = [this.#mark(start).ts, this.#mark(end).ts];
    const times = this.#events
      .filter(({ name, ts }) => name === SWAP && ts > from && ts <= to)
      .map(({ ts }) => ts / 1000);
    if (times.length < 2) throw new Error('The browser showed less than two frames.');
    return intervals(times);
  }

  #mark(wanted: string): TraceEvent {
    const mark = this.#events.find(({ name }) => name === wanted);
    if (!mark) throw new Error(`The trace has no mark “${wanted}”.`);
    return mark;
  }

  /** Frames go by a name each, which later ones bear again. */
  #presentationOf({ ts, pid, id2 }: TraceEvent): TraceEvent | undefined {
    return this.#events.find(
      (event) =>
        event.name === PRESENTATION &&
        event.ph === 'e' &&
        event.ts > ts &&
        event.pid === pid &&
        event.id2?.local === id2?.local,
    );
  }
}

/** Watches the screen until `stop` is called, which gives what was seen. */
export async function watchScreen(browser: Browser): Promise<{ stop(): Promise<Screen> }> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return {
    async stop() {
      const isComplete = new Promise<void>((resolve) => {
        session.once('Tracing.tracingComplete', () => resolve());
      });
      await session.send('Tracing.end');
      await isComplete;
      await session.detach();
      return new Screen(events);
    },
  };
}
