import mapshaper from 'mapshaper';

/** What the picture before the map shows, and a margin: degrees west, south, east, north. */
const FRAME = [111.5, 35.2, 121.8, 43.4];

/** Degrees are kept as whole numbers of this many parts, to be light in every page. */
const PARTS = 200;

function flatten(ring) {
  return ring.flatMap(([lng, lat]) => [Math.round(lng * PARTS), Math.round(lat * PARTS)]);
}

function ringsOf({ type, coordinates }) {
  return (type === 'Polygon' ? [coordinates] : coordinates).flat().map(flatten);
}

/**
 * A light outline for a small picture: rings of each province and hub, and of the land, as flat
 * lists of whole numbers (longitude, latitude, …) in 1/`parts` of a degree.
 */
export async function outline({ provinces, hubs, land }) {
  const output = await mapshaper.applyCommands(
    `-i provinces.json hubs.json land.json combine-files
     -clip bbox=${FRAME.join(',')} target=*
     -filter-islands min-area=120km2 remove-empty target=*
     -simplify dp interval=2000 keep-shapes target=* -clean target=provinces
     -o format=geojson target=*`,
    {
      'provinces.json': JSON.stringify(provinces),
      'hubs.json': JSON.stringify(hubs),
      'land.json': JSON.stringify(land),
    },
  );
  const read = (name) => {
    const layer = JSON.parse(output[`${name}.json`]);
    return layer.features ?? layer.geometries.map((geometry) => ({ geometry, properties: {} }));
  };
  const shapes = (name) =>
    Object.fromEntries(
      read(name).map(({ properties, geometry }) => [properties.id, ringsOf(geometry)]),
    );
  return {
    parts: PARTS,
    land: read('land').flatMap(({ geometry }) => ringsOf(geometry)),
    regions: shapes('provinces'),
    hubs: shapes('hubs'),
  };
}
