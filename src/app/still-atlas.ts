import { base } from '$app/paths';
import { DEFAULT_VIEW, type ViewState } from '../query/view-state';
import { provideAtlas, type Atlas } from '../session/context';
import { View } from '../session/view.svelte';

/**
 * Gives an atlas to a page that has no map. Nothing there changes the view: it gives links their
 * addresses. Call it while the page is set up.
 */
export function stillAtlas(
  page: () => Pick<Atlas, 'dataset' | 'locale' | 'messages'>,
  state: Partial<ViewState> = {},
): View {
  const view = new View(
    () => page().locale,
    base,
    () => undefined,
  );
  view.load({ ...DEFAULT_VIEW, ...state });
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
