import { EMBED } from '../path';
import { without, type Move } from './address';

/** Frames for other pages were pages with `embed=1`; they have pages of their own now. */
export const frames: Move = ({ path, query }) =>
  new URLSearchParams(query).get('embed') === '1' && !path.startsWith(EMBED)
    ? { path: EMBED + path, query: without(query, 'embed') }
    : { path, query };
