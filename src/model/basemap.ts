/** What lies below the data on the map: the maps of `static/geo`, or the land of the world. */
export const BASEMAPS = ['world', 'jingjinji'] as const;
export type Basemap = (typeof BASEMAPS)[number];
