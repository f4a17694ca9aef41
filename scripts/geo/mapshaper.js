import mapshaperModule from 'mapshaper';

/**
 * Runs mapshaper on objects in memory.
 *
 * @param {string[]} commands One command each; `-i` and `-o` name inputs and outputs `<key>.json`.
 * @param {Record<string, object>} inputs GeoJSON by key.
 * @returns {Promise<Record<string, import('geojson').FeatureCollection>>} GeoJSON by key.
 */
export async function mapshaper(commands, inputs) {
  const files = Object.entries(inputs).map(([key, geojson]) => [`${key}.json`, geojson]);
  const output = await mapshaperModule.applyCommands(commands.join(' '), Object.fromEntries(files));
  return Object.fromEntries(
    Object.entries(output).map(([file, text]) => [file.replace(/\.json$/, ''), JSON.parse(text)]),
  );
}
