/**
 * What the map draws, in as few files as can be: for every source it draws from, and in every frame,
 * it marks out all tiles anew. Areas may be simplified but a little, or they would gape at their
 * borders; the rest may be more.
 */
export const COMPOSED = {
  areas: ['land', 'provinces', 'prefectures', 'hubs'],
  details: ['water', 'borders'],
};

/**
 * The features of several layers, each with the name of its own.
 *
 * @param {Readonly<Record<string, import('geojson').Feature[]>>} layers
 * @param {readonly string[]} names
 * @returns {import('geojson').Feature[]}
 */
export function composed(layers, names) {
  return names.flatMap((layer) =>
    (layers[layer] ?? []).map((feature) => ({
      ...feature,
      properties: { layer, ...feature.properties },
    })),
  );
}
