import { createHash } from 'node:crypto';

/**
 * Marks a page by its address before any of it is drawn, so that style can leave out at once what
 * would be wrong: in a frame of another page (`embed=1`) all that it has no room for; where other
 * data are named, which have yet to be opened (`data`, `at`), what there is of the present ones. That
 * is shown all the same where nothing else has come after ten seconds.
 */
const MARK = [
  `{const{dataset:d}=document.documentElement,q=new URLSearchParams(location.search)`,
  `if(q.get('embed')==='1')d.embed=''`,
  `if(q.has('data')||q.has('at')){d.opens='all';setTimeout(()=>delete d.opens,1e4)}}`,
].join(';');

export const MARK_SCRIPT = `<script>${MARK}</script>`;

/** By which the content policy allows that one script. */
export const MARK_HASH = `sha256-${createHash('sha256').update(MARK).digest('base64')}`;
