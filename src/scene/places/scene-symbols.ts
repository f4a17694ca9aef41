import type { PlaceKind } from '../../model/place';
import { ancestors } from '../../query/selectors';
import type { ViewState } from '../../query/view-state';
import type { Writing } from '../../i18n/writing';
import { clusteredFlowsOf } from '../clusters/clustered-flows';
import { isSomewhere, sitesFrom } from '../flows/holders';
import { placesOf } from '../flows/targets';
import { mercator, type Point } from '../geometry/geometry';
import type { ScreenView } from '../geometry/screen-line';
import { SIDES, type Side } from '../labels/beside';
import type { DrawnSymbol } from '../style/symbols';
import { sidesOf } from './name-sides';
import { placeFeatures, radiusAt, sizeAt } from './place-features';

export interface SceneSymbol {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind | null;
  /** The outermost place that it lies in, by its id; its own where nothing is around it. */
  readonly area: string;
  readonly symbol: DrawnSymbol;
  /** The radius of the symbol, within the ring around it if there is one. */
  readonly inner: number;
  readonly isRing: boolean;
  readonly at: Point;
  readonly radius: number;
  /** How many places it stands for. */
  readonly size: number;
  /** True where the map names it if there is room. */
  readonly isNamed: boolean;
  readonly isSelected: boolean;
  /** Where its name may stand, the side first on which it is least in the way. */
  readonly sides: readonly Side[];
}

/** The symbols of a view at a zoom, the chosen ones first, and then the more important. */
export function symbolsIn(
  { dataset, locale, messages }: Writing,
  state: ViewState,
  view: ScreenView,
  zoom: number,
): SceneSymbol[] {
  const pinned = placesOf(dataset, state.selection, state.compare);
  const sides = sidesOf(dataset);
  const isClustered = clusteredFlowsOf(dataset) !== null;
  const isNear = zoom >= sitesFrom(dataset);
  return placeFeatures(dataset)
    .features.map(({ properties }) => properties)
    .filter(
      ({ id, reveal, isHeld }) => (reveal <= zoom && (isNear || !isHeld)) || pinned.includes(id),
    )
    .sort(
      (a, b) =>
        Number(pinned.includes(b.id)) - Number(pinned.includes(a.id)) ||
        (a.order ?? a.rank) - (b.order ?? b.rank),
    )
    .flatMap((properties): SceneSymbol[] => {
      const { id, symbol, inner, isRing } = properties;
      const place = dataset.places.get(id);
      const at = place && view.project(mercator(place.position));
      if (!at) return [];
      const isSelected = pinned.includes(id);
      return [
        {
          id,
          symbol,
          inner,
          isRing,
          at,
          isSelected,
          size: sizeAt(properties, zoom),
          kind: place.kind,
          area: ancestors(dataset, place)[0]?.id ?? id,
          name: isSomewhere(place) ? messages.map.noSite(place.name[locale]) : place.name[locale],
          radius: radiusAt(properties, zoom),
          isNamed: !isClustered || isSelected || (properties.named ?? 0) <= zoom,
          sides: sides.get(id) ?? SIDES,
        },
      ];
    });
}
