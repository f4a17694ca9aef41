import type { Position } from 'geojson';
import { fromTransverseMercator } from './transverse-mercator';

/** What turns two numbers of a file into a position; null: they are left as they are. */
export type Unproject = (position: Position) => Position;

/** Data on these lie within a metre or two of WGS 84. */
const NEAR_WGS84 =
  /WGS_?(19)?84|North_American_1983|NAD83|ETR[SF]|European_Terrestrial|China_2000|China_Geodetic_Coordinate_System_2000|CGCS_?2000|GDA_?(19)?(94|2020)|Australia_(1994|2020)|JGD_?20|Japanese_Geodetic_Datum_20|NZGD_?2000|New_Zealand_(Geodetic_Datum_)?2000|SIRGAS|RGF_?(19)?93|Reseau_Geodesique_Francais_1993|Korea_2000|ITRF/i;

/**
 * What a `.prj` file (WKT) asks to be done with the coordinates beside it: nothing for degrees and
 * for Web Mercator, which the numbers tell of, or to turn a transverse Mercator grid back. `refused`
 * has the name of any other system, as its places would stand elsewhere.
 */
export function projectionIn(
  prj: string,
): { readonly unproject: Unproject | null } | { readonly refused: string } {
  const wkt = prj.trim();
  if (wkt === '') return { unproject: null };
  const [, kind = '', name = ''] = /^(\w+)\[\s*"([^"]*)"/.exec(wkt) ?? [];
  const [, datum = ''] = /\bDATUM\[\s*"([^"]*)"/i.exec(wkt) ?? [];
  const refused = name || wkt.slice(0, 60);
  if (!NEAR_WGS84.test(datum)) return { refused };
  if (/^GEOG/i.test(kind)) return { unproject: null };
  const [, method = ''] = /\bPROJECTION\[\s*"([^"]*)"/i.exec(wkt) ?? [];
  if (/Mercator_Auxiliary_Sphere|Pseudo.?Mercator|Popular_Visualisation/i.test(`${method} ${name}`))
    return { unproject: null };
  const parameter = (parameterName: string, usual: number) => {
    const found = new RegExp(`"${parameterName}"\\s*,\\s*(-?[\\d.eE+-]+)`, 'i').exec(wkt);
    return found ? Number(found[1]) : usual;
  };
  const isMetric = /UNIT\[\s*"met(er|re)"\s*,\s*1(\.0*)?\s*[\],]/i.test(wkt);
  const isPlain = parameter('latitude_of_origin', 0) === 0;
  if (!/^(Transverse_Mercator|Gauss_Kruger)$/i.test(method) || !isMetric || !isPlain)
    return { refused };
  const [scale, meridian] = [parameter('scale_factor', 1), parameter('central_meridian', 0)];
  const [east, north] = [parameter('false_easting', 0), parameter('false_northing', 0)];
  return {
    unproject: ([x = NaN, y = NaN]) => [
      ...fromTransverseMercator((x - east) / scale, (y - north) / scale, meridian),
    ],
  };
}
