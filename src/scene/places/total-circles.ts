import type { Dataset } from '../../model/dataset';
import type { Position } from '../../model/place';
import { shownTotals } from '../../query/totals';
import type { ViewState } from '../../query/view-state';
import { drawnAt } from '../flows/drawn-at';
import { placeFeatures } from './place-features';

/** What comes into a place and goes out of it, as a circle whose halves are the two. */
export interface TotalCircle {
  readonly id: string;
  readonly position: Position;
  /** Radii in CSS pixels. */
  readonly into: number;
  readonly out: number;
  /** The zoom from which the place has room. */
  readonly reveal: number;
}

/** More circles than this would cover the map. */
const MOST = 150;

/** The largest totals that a view shows, the largest first. */
export function totalCircles(dataset: Dataset, view: ViewState): TotalCircle[] {
  const { totals, radius } = shownTotals(dataset, view);
  const reveal = new Map(
    placeFeatures(dataset).features.map(({ properties }) => [properties.id, properties.reveal]),
  );
  return [...totals]
    .sort((a, b) => b.incoming + b.outgoing - a.incoming - a.outgoing)
    .slice(0, MOST)
    .flatMap(({ place: id, incoming, outgoing }) => {
      const place = dataset.places.get(id);
      if (!place || place.kind?.role === 'outside') return [];
      return {
        id,
        position: drawnAt(place),
        into: radius(incoming),
        out: radius(outgoing),
        reveal: reveal.get(id) ?? 0,
      };
    });
}

/** Half of a disc around the origin, left or right of its middle, as the `d` of a path. */
export function halfDisc(radius: number, side: 'left' | 'right'): string {
  const r = Number(radius.toFixed(2));
  return `M0 ${-r}A${r} ${r} 0 0 ${side === 'left' ? 0 : 1} 0 ${r}Z`;
}
