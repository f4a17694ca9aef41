import { NO_SELECTION } from '$lib/view/view-state';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data }) => ({ ...data, selection: NO_SELECTION, heading: null });
