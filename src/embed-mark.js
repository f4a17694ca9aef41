import { createHash } from 'node:crypto';

/**
 * Marks a page that is opened in a frame of another one (`embed=1`) before any of it is drawn, so
 * that style can leave out at once what a frame has no room for.
 */
const MARK = `if(/[?&]embed=1(&|$)/.test(location.search))document.documentElement.dataset.embed=''`;

export const EMBED_SCRIPT = `<script>${MARK}</script>`;

/** By which the content policy allows that one script. */
export const EMBED_HASH = `sha256-${createHash('sha256').update(MARK).digest('base64')}`;
