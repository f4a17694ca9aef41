import { NO_SELECTION, type ViewState } from '../view/view-state';

/**
 * The address of the page of data and sources: beside the overview, with the rest of the view
 * kept. `href` is that of the view, or one that fixes more of it.
 */
export function dataPage(href: (patch: Partial<ViewState>) => string): string {
  const [overview = '', query] = href({ selection: NO_SELECTION }).split('?');
  return `${overview}data/${query === undefined ? '' : `?${query}`}`;
}
