import type { FontFacesSpecification } from 'maplibre-gl';

/** The stacks of the map's labels: Latin first, since Han faces draw Latin quotes at full width. */
export const FONT = {
  regular: ['Atlas Latin', 'Atlas Han'],
  county: ['Atlas Latin', 'Atlas Han Counties'],
  medium: ['Atlas Latin Medium', 'Atlas Han'],
  italic: ['Atlas Latin Italic', 'Atlas Han'],
} as const;

const LATIN = ['U+0-2FF', 'U+2000-206F'];
const HAN = ['U+2E80-9FFF', 'U+FF00-FFEF'];

/**
 * The bundled faces, each with the range it is asked for: a machine without Chinese fonts shows
 * every name of the map. They hold the characters of the atlas's own names; others, which a
 * reader's own data may bring, come from the fonts of the machine.
 */
export function fontFaces(base: string): FontFacesSpecification {
  const face = (file: string, ranges: string[]) => [
    { url: `${base}/fonts/${file}.woff2`, 'unicode-range': ranges },
  ];
  return {
    'Atlas Latin': face('map-latin', LATIN),
    'Atlas Latin Medium': face('map-latin-medium', LATIN),
    'Atlas Latin Italic': face('map-latin-italic', LATIN),
    'Atlas Han': face('map-han', HAN),
    'Atlas Han Counties': face('map-han-counties', HAN),
  };
}
