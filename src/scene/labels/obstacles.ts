import type { Box } from '../geometry/box';
import type { Lens } from '../lens';
import { lensBox } from '../lens-cover';
import type { SceneSymbol } from '../places/scene-symbols';
import { symbolBox } from './beside';
import { edgeBox, type EdgeLabel } from './edge-labels';
import { leaderBoxes } from './name-spots';
import { nameBox, type PlaceName } from './place-name';

/** What lies on a map beside its lines. */
export interface OnLines {
  readonly symbols: readonly SceneSymbol[];
  readonly names: readonly PlaceName[];
  readonly edges: readonly EdgeLabel[];
  readonly lenses: readonly Pick<Lens, 'centre' | 'radius'>[];
}

/** What words at lines keep off: symbols of places, their names, those at the edge, and lenses. */
export function obstaclesOn({ symbols, names, edges, lenses }: OnLines): Box[] {
  return [
    ...symbols.map(({ at, radius }) => symbolBox(at, radius + 2)),
    ...names.map(nameBox),
    ...names.flatMap(({ leader }) => (leader ? leaderBoxes(leader) : [])),
    ...edges.map(edgeBox),
    ...lenses.map(({ centre, radius }) => lensBox(centre, radius)),
  ];
}
