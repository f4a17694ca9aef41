import type { Dataset } from '../model/dataset';
import { layerOf } from '../model/facet';
import { layerLookOf } from '../scene/style/flow-look';

/**
 * Puts the colours that a dataset declares for its layers in place of the palette's, for all style
 * sheets of the page; what it returns takes them away again.
 */
export function showOwnColours(dataset: Dataset): () => void {
  const { style } = document.documentElement;
  const looks = (layerOf(dataset)?.values ?? []).map((_, number) => layerLookOf(dataset, number));
  const names = looks.flatMap(({ slot, colour }) => {
    if (!colour) return [];
    const name = `--layer-${slot}`;
    style.setProperty(name, `light-dark(${colour.light}, ${colour.dark})`);
    return [name];
  });
  return () => names.forEach((name) => style.removeProperty(name));
}
