/** The first script of every page: it marks one that is opened in a frame of another page. */
export const EMBED_SCRIPT: string;

/** By which the content policy allows that one script. */
export const EMBED_HASH: `sha256-${string}`;
