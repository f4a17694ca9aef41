/**
 * Turns rings to the right-hand rule of RFC 7946: outer ones counter-clockwise, holes clockwise.
 * mapshaper promises as much, but turns some layers round when it writes several at once.
 *
 * @template {import('geojson').Polygon | import('geojson').MultiPolygon} Shape
 * @param {Shape} geometry
 * @returns {Shape}
 */
export function rightHanded({ type, coordinates }) {
  const turn = (polygon) =>
    polygon.map((ring, index) =>
      signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed(),
    );
  return {
    type,
    coordinates: type === 'Polygon' ? turn(coordinates) : coordinates.map(turn),
  };
}

/** Positive where the ring runs counter-clockwise. */
function signedArea(ring) {
  const [originX, originY] = ring[0];
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [previousX, previousY] = ring[index];
    return sum + (previousX - originX) * (y - originY) - (x - originX) * (previousY - originY);
  }, 0);
}
