/** Boxes as [west, south, east, north], from the widest to the closest. */

/** What the map lets a reader see (`maxBounds`); every layer ends here. */
export const WORLD = [105, 31, 129, 48];

/** The same but for a hair: the edges of that box are no borders. */
export const INSIDE = [105.001, 31.001, 128.999, 47.999];

/** What is worked on: more than the world, so that its edges are cut straight at the very end. */
export const WORKSHEET = [103, 29, 131, 50];

/** What a screen shows around the three provinces. */
export const FRAME = [110.5, 34.5, 123.5, 44];

/** What the picture that stands in for the map holds: as high as the region, often far wider. */
export const PICTURE = [105, 33, 129, 46];

/** The shore from Huanghua to Caofeidian, the part most likely to be looked at closely. */
export const BAY = [117.2, 38.2, 118.7, 39.3];
