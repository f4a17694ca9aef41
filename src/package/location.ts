/** Folder of the built-in package, from the root of the site. */
export const BUILT_IN = 'data/tang-2018';

/** Folder of what is later than the paper, and the name of that package. */
export const LATER = 'data/later';
export const LATER_NAME = 'later';
