import { loadOwnPage } from '$src/app/data/own-page';
import type { LayoutLoad } from './$types';

/** What the data are is known in the window alone. */
export const ssr = false;

export const load: LayoutLoad = ({ url, params }) => loadOwnPage(url, params.lang);
