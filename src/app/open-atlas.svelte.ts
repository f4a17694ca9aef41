import { base } from '$app/paths';
import { page } from '$app/state';
import { untrack } from 'svelte';
import { decodeQuery, type AddressFault, type Decoded } from '../address/codec';
import { pageAt } from '../address/path';
import { vocabularyOf } from '../address/vocabulary';
import type { Dataset } from '../model/dataset';
import { NO_SELECTION } from '../query/view-state';
import { asTold } from '../query/story';
import { withVerdicts } from '../query/later/with-verdicts';
import type { OnScreen } from '../scene/choice-camera';
import { afterFrame } from '../session/after-frame';
import { provideAtlas, type Atlas } from '../session/context';
import { View } from '../session/view.svelte';
import type { DataSession } from './data/data-session.svelte';
import { nameLanguage } from './name-language';
import type { PageWords } from './page-words';
import { keepHistory, type Arrival } from './navigation';

/** What a layout needs of the atlas that it has opened. */
export interface OpenAtlas {
  /** Parts of the address that could not be read. */
  readonly faults: readonly AddressFault[];
}

/** What a path that names no page is taken for. */
const OVERVIEW = { selection: NO_SELECTION, embed: false };

interface Parts {
  readonly words: () => PageWords;
  readonly session: () => DataSession;
  /** What the session shows. */
  readonly dataset: () => Dataset;
  /** The frame of the map, for figures. */
  readonly onScreen: () => OnScreen;
}

/**
 * Opens the atlas in a window: gives it to all components below, and keeps its view in step with
 * the address. Call it while a layout is set up.
 */
export function openAtlas({ words, session, dataset, onScreen }: Parts): OpenAtlas {
  let faults = $state.raw<readonly AddressFault[]>([]);
  const vocabulary = $derived(vocabularyOf(dataset()));

  /** A prerendered page knows its path but not the query; a window reads both. */
  function decode(query: string): Decoded {
    const { selection, embed } = pageAt(page.url.pathname.slice(base.length)) ?? OVERVIEW;
    const { view, faults } = decodeQuery(selection, query, vocabulary);
    return { view: { ...asTold(dataset(), view), embed }, faults };
  }

  function arrive({ isNewPage, isRestored }: Arrival): void {
    const decoded = decode(location.search);
    session().cite(decoded.view);
    const shown = session().shownOf(decoded.view);
    if (isNewPage) view.load(shown, isRestored);
    else view.update(shown, isRestored);
    faults = session().faultsOf(decoded);
  }

  const view = new View(() => words().locale, base, keepHistory(arrive, isFrame), afterFrame);
  view.load(decode('').view);
  const inYear = $derived(session().inYear(view.state.year) ?? dataset());
  const shown = $derived(withVerdicts(inYear, page.data.outcomes));

  function isFrame(): boolean {
    return view.state.embed;
  }

  // The first address, and again where other data are opened: only they know what they call things.
  $effect(() => {
    void session().status;
    untrack(() => arrive({ isNewPage: true, isRestored: false }));
  });
  $effect(() => nameLanguage(words().locale));
  $effect(() => {
    const { dataset: root } = document.documentElement;
    if (view.state.theme) root.theme = view.state.theme;
    else delete root.theme;
  });

  const atlas: Atlas = {
    view,
    get dataset() {
      return shown;
    },
    get locale() {
      return words().locale;
    },
    get messages() {
      return words().messages;
    },
    draw: async (frame) =>
      (await import('../render/svg/figure/draw-view')).drawView(
        atlas,
        frame ? { ...frame, camera: null } : onScreen(),
      ),
  };
  provideAtlas(atlas);
  return {
    get faults() {
      return faults;
    },
  };
}
