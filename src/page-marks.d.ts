/** The first script of every page: it marks what its address asks for, before any of it is drawn. */
export const MARK_SCRIPT: string;

/** By which the content policy allows that one script. */
export const MARK_HASH: `sha256-${string}`;
