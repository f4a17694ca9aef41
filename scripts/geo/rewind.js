/** Twice the signed area of a ring in degrees: positive where it runs counter-clockwise. */
function turn(ring) {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function rewindPolygon(rings) {
  return rings.map((ring, index) => {
    const isRight = turn(ring) > 0 === (index === 0);
    return isRight ? ring : ring.toReversed();
  });
}

/** The geometry with its rings by the right-hand rule of RFC 7946; points stay as they are. */
export default function rewind(geometry) {
  const { type, coordinates } = geometry;
  if (type === 'Polygon') return { type, coordinates: rewindPolygon(coordinates) };
  if (type === 'MultiPolygon') return { type, coordinates: coordinates.map(rewindPolygon) };
  return geometry;
}
