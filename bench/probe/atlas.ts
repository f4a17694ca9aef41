import type { Map } from 'maplibre-gl';
import type { Camera, Contestant } from '../pages/shared/contestant.ts';

declare global {
  interface Window {
    /** The atlas's map; the server of the bench puts it there. */
    atlasMap?: Map;
  }
}

/** The file of the shapes that the picture in the page is made of. */
const SHAPES = '/picture.svg';

/** The switch of the category that the other pages hide. */
const TOGGLED_LABEL = 'Industrial relocations';

/**
 * Takes hold of the built site as it is: moves its map, clicks its switches, and reads its page.
 * Its flows are first seen in the picture: of the built-in data that which the page comes with, of a
 * package that which the window draws once it is open.
 */
export function atlasContestant(): Contestant {
  const isBuiltIn = !new URLSearchParams(location.search).has('data');
  const isReady = () => document.querySelector('[data-status="ready"]') !== null;
  const isShown = () => isReady() && isVisible() && (isBuiltIn || speaksOfPackage());
  const contestant: Contestant = {
    drawn: Promise.race([picture(isBuiltIn ? '' : 'p'), until(isShown)]),
    ready: until(isShown),
    look({ lng, lat, zoom }: Camera) {
      window.atlasMap?.jumpTo({ center: [lng, lat], zoom });
    },
    redraw() {
      window.atlasMap?.triggerRepaint();
    },
    toggle(shown) {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
      const box = boxes.find(({ labels }) => labels?.[0]?.textContent?.includes(TOGGLED_LABEL));
      if (!box) throw new Error(`The atlas has no switch “${TOGGLED_LABEL}”.`);
      if (box.checked !== shown) box.click();
    },
  };
  void contestant.ready?.then(() => watchTag(contestant));
  return contestant;
}

/**
 * When the whole page was there, and its picture had its shapes, flows, and with them such a place.
 * A look now and then would come too late: by then the browser may have shown the picture.
 */
async function picture(place: string): Promise<number> {
  const isThere = () =>
    document.readyState !== 'loading' &&
    document.querySelector('.picture svg .flow') !== null &&
    document.querySelector(`.picture svg a[href*="/place/${place}"]`) !== null;
  const written = new Promise<number>((resolve) => {
    const look = () => {
      if (!isThere()) return;
      observer.disconnect();
      resolve(performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    document.addEventListener('readystatechange', look);
  });
  const fetched = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const shapes = list.getEntries().find(({ name }) => name.includes(SHAPES));
      if (shapes) resolve((shapes as PerformanceResourceTiming).responseEnd);
    }).observe({ type: 'resource', buffered: true });
  });
  return Math.max(await written, await fetched);
}

/** The page comes up with its built-in data; once it lists seeded places and has drawn flows. */
function speaksOfPackage(): boolean {
  const isListed = document.querySelector('a[href*="/place/p1/"]') !== null;
  return isListed && hasDrawnPackage();
}

/** The atlas marks the first frame that has flows of some data, by the name of these. */
function hasDrawnPackage(): boolean {
  return performance
    .getEntriesByName('flows-drawn', 'mark')
    .some((entry) => String((entry as PerformanceMark).detail).startsWith('seeded-'));
}

/** The map has come through at least halfway. */
function isVisible(): boolean {
  const canvas = document.querySelector('.canvas');
  return canvas !== null && Number(getComputedStyle(canvas).opacity) >= 0.5;
}

/** The tag at the pointer names what is below it: a flow by the places that it joins. */
function watchTag(contestant: Contestant): void {
  const region = document.querySelector('[data-status]');
  if (!region) throw new Error('The atlas has no map.');
  const name = () => region.querySelector('.tag strong')?.textContent ?? null;
  new MutationObserver(() => {
    const id = name();
    // A line that adds up flows is named by its ends with an arrow between.
    const kind = id !== null && / to | → /.test(id) ? 'flow' : 'place';
    contestant.onFound?.(id === null ? null : { kind, id });
  }).observe(region, { childList: true, subtree: true, characterData: true });
}

/** Looks often, and not frame by frame, which a page at work gets few of. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isSo()) resolve();
      else setTimeout(look, 8);
    };
    look();
  });
}
