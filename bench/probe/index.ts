import { nextPaint, type Contestant, type Found } from '../pages/shared/contestant.ts';
import { HOME } from '../pages/shared/camera.ts';
import { atlasContestant } from './atlas.ts';
import { installFrames } from './frames.ts';
import { gesture, type GestureOptions } from './gesture.ts';
import { Hover } from './hover.ts';
import { finishDrawing } from './picture.ts';
import { toggle } from './toggle.ts';

/** What the harness asks of a page, from outside. */
export interface Probe {
  /** Milliseconds from navigation until all flows are painted. */
  first(): Promise<number>;
  /** Settles when the map is at home and can be moved. */
  ready(): Promise<void>;
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

let known: { contestant: Contestant; hover: Hover } | null = null;

/** The page's own contestant, which its script sets, or the atlas, which knows nothing of it. */
async function hold(): Promise<{ contestant: Contestant; hover: Hover }> {
  if (known) return known;
  const isOurs = location.pathname.startsWith('/bench/');
  while (isOurs && !window.contestant) await nextPaint();
  const contestant = window.contestant ?? atlasContestant();
  known ??= { contestant, hover: new Hover(contestant) };
  return known;
}

window.flowBench = {
  async first() {
    const { contestant } = await hold();
    await contestant.drawn;
    await nextPaint();
    await nextPaint();
    finishDrawing();
    return performance.now();
  },
  async ready() {
    const { contestant } = await hold();
    await (contestant.ready ?? contestant.drawn);
    contestant.look(HOME);
    await nextPaint();
    await nextPaint();
    finishDrawing();
  },
  async gesture(options) {
    return gesture((await hold()).contestant, options);
  },
  async toggle(longest) {
    return toggle((await hold()).contestant, longest);
  },
  found: () => known?.hover.found ?? null,
  latency: () => known?.hover.latency ?? null,
};
