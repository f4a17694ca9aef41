import { base } from '$app/paths';
import { DEFAULT_VIEW, type Selection } from '../query/view-state';
import { provideAtlas, type Atlas } from '../session/context';
import { View } from '../session/view.svelte';

/**
 * Gives an atlas to a page that has no map. Nothing there changes the view: it gives links their
 * addresses. Call it while the page is set up.
 */
export function stillAtlas(
  page: () => Pick<Atlas, 'dataset' | 'locale' | 'messages'>,
  selection: Selection = DEFAULT_VIEW.selection,
): View {
  const view = new View(
    () => page().locale,
    base,
    () => undefined,
  );
  view.load({ ...DEFAULT_VIEW, selection });
  provideAtlas({
    view,
    get dataset() {
      return page().dataset;
    },
    get locale() {
      return page().locale;
    },
    get messages() {
      return page().messages;
    },
  });
  return view;
}
