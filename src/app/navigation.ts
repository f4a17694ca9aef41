import { afterNavigate, beforeNavigate, goto, pushState, replaceState } from '$app/navigation';
import { base } from '$app/paths';
import { page } from '$app/state';
import { onMount } from 'svelte';
import { movedTo } from '../address/migrations/moved';
import type { Navigate } from '../session/view.svelte';

/** How an address came to be that of the window. */
export interface Arrival {
  /** False where the page stays, and only the query has changed. */
  readonly isNewPage: boolean;
  /** True for Back and Forward. */
  readonly isRestored: boolean;
}

/**
 * The one owner of a window's history. `arrive` is told of each address that the window comes to
 * after the first. Call it while a component is set up.
 *
 * An address of the same page is carried into the history without the router (Kit's shallow
 * routing): there is nothing to load, and the map shows a choice in the next frame. `isFrame`: a
 * frame adds no steps to the history of the page around it.
 */
export function keepHistory(arrive: (arrival: Arrival) => void, isFrame: () => boolean): Navigate {
  const isOfPage = ({ pathname }: URL | Location) => pathname === page.url.pathname;

  onMount(() => {
    const restore = () => {
      if (isOfPage(location)) arrive({ isNewPage: false, isRestored: true });
    };
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  });

  afterNavigate(({ type }) => {
    if (type === 'enter') return;
    forgetServedPage();
    arrive({ isNewPage: true, isRestored: type === 'popstate' });
  });

  // A link may still have an address of an earlier atlas.
  beforeNavigate(({ to, type, cancel }) => {
    const moved = to && type !== 'leave' ? movedWithin(to.url) : null;
    if (!moved) return;
    cancel();
    void goto(moved);
  });

  return (address, history) => {
    if (history === 'replace') replaceState(address, page.state);
    else if (isOfPage(new URL(address, location.href))) {
      (isFrame() ? replaceState : pushState)(address, page.state);
      arrive({ isNewPage: false, isRestored: false });
    } else {
      void goto(address, { noScroll: true, keepFocus: true, replaceState: isFrame() });
    }
  };
}

/** What the head says of the address that was served does not hold for another. */
function forgetServedPage(): void {
  for (const said of document.head.querySelectorAll('[data-served]')) said.remove();
}

/** Where an address of an earlier atlas leads on this site; null for any other. */
export function movedWithin({ pathname, search, hash }: URL | Location): string | null {
  if (!pathname.startsWith(`${base}/`)) return null;
  const moved = movedTo({ path: pathname.slice(base.length), query: search });
  return moved && base + moved.path + moved.query + hash;
}
