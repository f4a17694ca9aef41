import type { Writing } from '../i18n/writing';
import { layerOf, type FacetValue } from '../model/facet';
import { layerLookOf, OTHER_LOOK, type LayerLook } from './style/flow-look';

/** A row of a key to the layers. */
export interface LayerRow {
  readonly look: LayerLook;
  readonly name: string;
}

/**
 * The key to those layers of a dataset that are shown; none where it has no layers. Layers that
 * share one look, having none of their own, are one row.
 */
export function layerKey(
  { dataset, locale, messages }: Writing,
  isShown: (value: FacetValue, look: LayerLook) => boolean,
): LayerRow[] {
  const rows = (layerOf(dataset)?.values ?? [])
    .map((value, number) => ({ value, look: layerLookOf(dataset, number) }))
    .filter(({ value, look }) => isShown(value, look))
    .map(({ value, look }): LayerRow => ({ look, name: value.name[locale] }));
  const own = rows.filter(({ look }) => look !== OTHER_LOOK);
  const others = rows.filter(({ look }) => look === OTHER_LOOK);
  if (others.length < 2) return rows;
  return [...own, { look: OTHER_LOOK, name: messages.legend.otherLayers(others.length) }];
}
