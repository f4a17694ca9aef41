import { createHash } from 'node:crypto';

/**
 * Marks a page by its address before any of it is drawn, so that style can leave out at once what
 * would be wrong: in a frame of another page (`embed=1`) all that it has no room for; where other
 * data are named, which have yet to be opened (`data`, `at`), the picture of the present ones.
 */
const MARK = [
  `{const{dataset:d}=document.documentElement,q=new URLSearchParams(location.search)`,
  `if(q.get('embed')==='1')d.embed=''`,
  `if(q.has('data')||q.has('at'))d.opens=''}`,
].join(';');

export const MARK_SCRIPT = `<script>${MARK}</script>`;

/** By which the content policy allows that one script. */
export const MARK_HASH = `sha256-${createHash('sha256').update(MARK).digest('base64')}`;
