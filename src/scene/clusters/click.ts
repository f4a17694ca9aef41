import type { ViewState } from '../../query/view-state';
import type { OnMap } from '../on-map';
import { drawnAt } from '../flows/drawn-at';
import { mercator, type Point } from '../geometry/geometry';
import { bundleId, levelOfDrawn } from './bundle-marks';
import type { Bundle } from './bundles';
import type { ClusteredFlows } from './clustered-flows';
import type { BundleResult } from './bundle-engine';
import { levelAt, STEPS } from './hierarchy';

/** What a click comes to: a choice, or a closer look at a point that stays where it is. */
export type Click =
  | { readonly kind: 'choose'; readonly choice: Partial<ViewState> }
  | { readonly kind: 'approach'; readonly around: number; readonly zoom: number };

/**
 * What a click means on something that is drawn of clustered flows. A lone place and a single flow are
 * selected; many flows between two lone places select the pair; clusters come nearer until the one
 * at hand parts. `at`: the point of the click in the Mercator square. Null: nothing is there.
 */
export function clickOn(
  clustered: ClusteredFlows,
  drawn: BundleResult,
  pointed: OnMap,
  at: Point,
): Click | null {
  if (pointed.kind === 'flow') return { kind: 'choose', choice: { selection: pointed } };
  if (pointed.kind === 'place') {
    const number = clustered.numberOf.get(pointed.id);
    if (number === undefined || !isCluster(clustered, drawn, number)) {
      return { kind: 'choose', choice: { selection: pointed } };
    }
    return { kind: 'approach', around: number, zoom: partingZoom(clustered, drawn, number) };
  }
  const bundle = drawn.bundles.find((each) => bundleId(each) === pointed.id);
  return bundle ? onBundle(clustered, drawn, bundle, at) : null;
}

function onBundle(
  clustered: ClusteredFlows,
  drawn: BundleResult,
  bundle: Bundle,
  at: Point,
): Click {
  const { places, flows } = clustered;
  const [from, to] = [places[bundle.from], places[bundle.to]];
  if (bundle.row >= 0) {
    const { id } = flows.at(bundle.row);
    return { kind: 'choose', choice: { selection: { kind: 'flow', id } } };
  }
  const ends = [bundle.from, bundle.to];
  const clusters = ends.filter((each) => isCluster(clustered, drawn, each));
  const [nearest] = clusters.sort((a, b) => away(clustered, a, at) - away(clustered, b, at));
  if (nearest === undefined && from && to) {
    const selection = { kind: 'place', id: from.id } as const;
    return { kind: 'choose', choice: { selection, partner: to.id, direction: 'out' } };
  }
  const around = nearest ?? bundle.from;
  return { kind: 'approach', around, zoom: partingZoom(clustered, drawn, around) };
}

function isCluster(clustered: ClusteredFlows, drawn: BundleResult, number: number): boolean {
  return (levelOfDrawn(clustered, drawn).size[number] ?? 1) > 1;
}

/** The first zoom at which the symbol of a place stands for fewer places than now. */
function partingZoom(clustered: ClusteredFlows, { step }: BundleResult, number: number): number {
  const sizeAt = (zoom: number) => levelAt(clustered.hierarchy, zoom).size[number] ?? 1;
  let zoom = step + 1;
  while (zoom <= STEPS.last && sizeAt(zoom) === sizeAt(step)) zoom += 1;
  return zoom;
}

function away({ places }: ClusteredFlows, number: number, [x, y]: Point): number {
  const place = places[number];
  const [atX, atY] = place ? mercator(drawnAt(place)) : [Infinity, Infinity];
  return Math.hypot(atX - x, atY - y);
}
