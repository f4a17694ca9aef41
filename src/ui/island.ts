import type { Component } from 'svelte';
import { isEmbedded } from './embedded';

/** A part of a page that is drawn on the server, and comes to life after the page itself has. */
export interface Island<Props extends object> {
  /** The component where it is at hand: on the server, and in a window that is past its start. */
  readonly component: Component<Props> | null;
  readonly load: () => Promise<Component<Props>>;
  /**
   * How a window brings the server's markup to life. `hydrate` keeps it, for what a reader may be
   * in the midst of; `redraw` puts the same in its place, which spares long lists their marks.
   */
  readonly awakening: Awakening;
  /** Draws the component as a text of HTML; only on the server. */
  readonly draw: ((component: Component<Props>, options: DrawOptions<Props>) => string) | null;
}

type Awakening = 'hydrate' | 'redraw';

interface DrawOptions<Props> {
  readonly props: Props;
  readonly context: Map<unknown, unknown>;
  /** Keeps the ids within apart from those of other islands, which are drawn each by itself. */
  readonly idPrefix: string;
}

let isStarted = false;

/** Says that the page is alive: from now on islands come whole, as there is no markup to keep. */
export function pageHasStarted(): void {
  isStarted = true;
}

/**
 * An island for the `load` of a page. The window that opens a prerendered page gets none of its
 * code at first, so that the map need not wait for what can already be read.
 */
export async function islandOf<Props extends object>(
  load: () => Promise<Component<Props>>,
  awakening: Awakening = 'hydrate',
): Promise<Island<Props>> {
  if (import.meta.env.SSR) {
    const { render } = await import('svelte/server');
    return {
      component: await load(),
      load,
      awakening,
      draw: (component, options) => {
        const { body } = render(component as Component, options);
        return awakening === 'hydrate' ? body : body.replaceAll(/<!--.*?-->/g, '');
      },
    };
  }
  // A frame shows none of the panels.
  return { component: isStarted && !isEmbedded ? await load() : null, load, awakening, draw: null };
}
