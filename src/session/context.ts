import { getContext, setContext } from 'svelte';
import type { Dataset } from '../model/dataset';
import type { Locale } from '../model/localized';
import type { Messages } from '../i18n/words';
import type { Drawing } from './drawing';
import type { View } from './view.svelte';

/** What every part of the page shares: what is shown, how it is looked at, and in which words. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly view: View;
  readonly locale: Locale;
  readonly messages: Messages;
  /**
   * Draws the present view as a figure, for the frame on screen or another one in CSS pixels; absent on
   * pages that have no map.
   */
  readonly draw?: (frame?: { readonly width: number; readonly height: number }) => Promise<Drawing>;
}

const KEY = Symbol('atlas');

/** Gives an atlas to all components below; its properties may be getters, so that they react. */
export function provideAtlas(atlas: Atlas): void {
  setContext(KEY, atlas);
}

/** The atlas of the page. Call it while a component is set up. */
export function useAtlas(): Atlas {
  return getContext<Atlas>(KEY);
}
