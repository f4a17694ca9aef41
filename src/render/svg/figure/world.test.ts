import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { fromRecord } from '../../../../tests/support/package-fixture';
import { ELSEWHERE, type Files } from '../../../../tests/support/packages';
import { figureOf } from '../../../../tests/support/pictures';
import { openPackage } from '../../../package/open-package';
import { colour } from '../../../scene/style/palette';

async function drawn(files: Files) {
  const opened = await openPackage(fromRecord(files));
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  const { svg } = await figureOf(opened.dataset, {});
  return parse(svg);
}

/** The longitudinal pixels of all corners of the land. */
function landOf(root: ReturnType<typeof parse>): number[] {
  return root
    .querySelectorAll(`g[fill="${colour('land', 'light')}"] path`)
    .flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/(-?[\d.]+) -?[\d.]+/g)])
    .map(([, x]) => Number(x));
}

describe('a figure of data elsewhere', () => {
  it('stands on the land of the world, with its own title and source', async () => {
    const root = await drawn(ELSEWHERE);
    expect(landOf(root).length).toBeGreaterThan(3);
    expect(root.querySelector('text.title')?.textContent).toBe('places elsewhere');
    const sources = root.querySelectorAll('text.sources').map(({ textContent }) => textContent);
    expect(sources.join(' ')).toContain('Notes on places elsewhere');
    expect(sources.join(' ')).toContain('Natural Earth');
    expect(root.textContent).not.toMatch(/OpenStreetMap|Beijing|Hebei|Acta Scientific/);
  });

  it('has land on both sides of the antimeridian', async () => {
    const places = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        [151.2, -33.9],
        [-77, -12],
      ].map((coordinates, index) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates },
        properties: { id: 'PQ'[index], name: 'PQ'[index] },
      })),
    });
    const flows = 'id,origin,destination\nf,P,Q\n';
    const all = landOf(
      await drawn({
        'datapackage.json': JSON.stringify({
          resources: [
            { name: 'places', path: 'places.geojson' },
            { name: 'flows', path: 'flows.csv' },
          ],
        }),
        'places.geojson': places,
        'flows.csv': flows,
      }),
    );
    // Australia is at the left, South America at the right.
    expect(all.some((x) => x < 300)).toBe(true);
    expect(all.some((x) => x > 600)).toBe(true);
  });
});
