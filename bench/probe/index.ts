import { nextPaint, type Contestant, type Found } from '../pages/shared/contestant.ts';
import { HOME } from '../pages/shared/camera.ts';
import { atlasContestant } from './atlas.ts';
import { installFrames } from './frames.ts';
import { gesture, type GestureOptions } from './gesture.ts';
import { Hover } from './hover.ts';
import { MARKS } from './marks.ts';
import { finishDrawing } from './picture.ts';
import { toggle } from './toggle.ts';

/** What the harness asks of a page, from outside. */
export interface Probe {
  /** Settles when all flows are drawn, and marks it. */
  first(): Promise<void>;
  /** Settles when the map is at home and can be moved. */
  ready(): Promise<void>;
  /** Moves the map, and marks when it begins and ends. */
  gesture(options: GestureOptions): Promise<number[]>;
  toggle(longest: number): Promise<number | null>;
  found(): Found | null;
  latency(): number | null;
}

declare global {
  interface Window {
    flowBench: Probe;
  }
}

installFrames();

/** The page's own, as soon as its script sets it, or the atlas, which knows nothing of it. */
const known = new Promise<Contestant>((resolve) => {
  if (location.pathname.startsWith('/bench/')) {
    Object.defineProperty(window, 'contestant', { set: resolve });
  } else {
    resolve(atlasContestant());
  }
});

const drawn = known
  .then((contestant) => contestant.drawn)
  .then((at) => performance.mark(MARKS.drawn, { startTime: at ?? performance.now() }));

let hover: Hover | null = null;
void known.then((contestant) => (hover = new Hover(contestant)));

window.flowBench = {
  async first() {
    await drawn;
  },
  async ready() {
    const contestant = await known;
    await (contestant.ready ?? contestant.drawn);
    contestant.look(HOME);
    await nextPaint();
    await nextPaint();
    finishDrawing();
  },
  async gesture(options) {
    const contestant = await known;
    performance.mark(MARKS.gestureStart);
    const frames = await gesture(contestant, options);
    performance.mark(MARKS.gestureEnd);
    return frames;
  },
  async toggle(longest) {
    return toggle(await known, longest);
  },
  found: () => hover?.found ?? null,
  latency: () => hover?.latency ?? null,
};
