import type { Position } from '../../model/place';

/** Flattening and half axis of CGCS2000, which is within centimetres of WGS 84. */
const [AXIS, FLATTENING] = [6378137, 1 / 298.257222101];

/**
 * The position of a point in metres east of a meridian, in degrees, and north of the equator, at scale
 * 1. By Krüger's series to the third order, good to millimetres within a zone.
 */
export function fromTransverseMercator(x: number, y: number, meridian: number): Position {
  const n = FLATTENING / (2 - FLATTENING);
  const radius = (AXIS / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const beta = [
    n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3,
    n ** 2 / 48 + n ** 3 / 15,
    (17 / 480) * n ** 3,
  ];
  const delta = [
    2 * n - (2 / 3) * n ** 2 - 2 * n ** 3,
    (7 / 3) * n ** 2 - (8 / 5) * n ** 3,
    (56 / 15) * n ** 3,
  ];
  let [xi, eta] = [y / radius, x / radius];
  const [xi0, eta0] = [xi, eta];
  beta.forEach((factor, index) => {
    const order = 2 * (index + 1);
    xi -= factor * Math.sin(order * xi0) * Math.cosh(order * eta0);
    eta -= factor * Math.cos(order * xi0) * Math.sinh(order * eta0);
  });
  const conformal = Math.asin(Math.sin(xi) / Math.cosh(eta));
  const lat = delta.reduce(
    (sum, factor, index) => sum + factor * Math.sin(2 * (index + 1) * conformal),
    conformal,
  );
  const lng = Math.atan2(Math.sinh(eta), Math.cos(xi));
  return [meridian + (lng * 180) / Math.PI, (lat * 180) / Math.PI];
}
