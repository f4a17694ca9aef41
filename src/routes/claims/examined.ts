import type { FeatureCollection } from 'geojson';
import { examine } from '$src/content/claims/examine';
import type { Finding } from '$src/stats/finding';
import { geographyOf, type Geography } from '$src/content/claims/geography';
import { openBuiltIn } from '$src/package/built-in';
import type { Claim } from '$src/model/claim';
import { fromFolder } from '$src/app/data/built-in-folder';

const files = import.meta.glob<string>(
  '/static/geo/{counties,prefectures,provinces,land}.geojson',
  { query: '?raw', import: 'default' },
);

async function layer(name: string): Promise<FeatureCollection> {
  const read = files[`/static/geo/${name}.geojson`];
  if (!read) throw new Error(`no layer ${name}`);
  return JSON.parse(await read()) as FeatureCollection;
}

/** A claim of the built-in package with what came of checking it. */
export interface Examined {
  readonly claim: Claim;
  readonly finding: Finding;
}

/** The claims of the built-in package, checked once when the site is built. */
export const examined: Promise<{
  readonly claims: ReadonlyMap<string, Examined>;
  readonly geography: Geography;
}> = (async () => {
  const [dataset, land, ...layers] = await Promise.all([
    openBuiltIn(fromFolder),
    layer('land'),
    layer('counties'),
    layer('prefectures'),
    layer('provinces'),
  ]);
  const geography = geographyOf(layers, land);
  const claims = [...dataset.claims.values()].map(
    (claim) => [claim.id, { claim, finding: examine(claim, dataset, geography) }] as const,
  );
  return { claims: new Map(claims), geography };
})();
