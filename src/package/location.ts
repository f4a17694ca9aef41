/** Folder of the built-in package, from the root of the site. */
export const BUILT_IN = 'data/tang-2018';
