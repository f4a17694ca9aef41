import type { Dataset } from '../../model/dataset';
import {
  DASHES,
  flowCode,
  HEADS,
  layerOf,
  numberOf,
  progressOf,
  type DashName,
  type FacetValue,
  type HeadName,
  type SchemeColour,
} from '../../model/facet';
import type { Flow } from '../../model/flow';
import { memo } from '../../model/memo';

/** How the flows of a layer are told from others: by colour, and by head as the second cue. */
export interface LayerLook {
  /** The number of its colour in palette.css: `layer-0` and so on. */
  readonly slot: number;
  /** One that the data declare, in place of the palette's. */
  readonly colour: SchemeColour | null;
  readonly head: HeadName;
}

/** How a flow is drawn: as one of its layer, with the dash of how far it has come. */
export interface FlowLook extends LayerLook {
  readonly dash: DashName;
}

/** So many values of a layer have a look of their own; more could not be told apart. */
export const OWN_LOOKS = 12;

/** What all further values share. */
export const OTHER_LOOK: LayerLook = { slot: OWN_LOOKS, colour: null, head: 'triangle' };

/** The looks of a dataset, each by the number of its value; without a facet there is one for all. */
interface Looks {
  readonly layers: readonly LayerLook[];
  readonly dashes: readonly DashName[];
}

const looksOf = memo((dataset: Dataset): Looks => {
  const progress = progressOf(dataset)?.values ?? [{ dash: null }];
  return {
    layers: (layerOf(dataset)?.values ?? [{ colour: null, head: null }]).map(layerLook),
    // The most certain is solid; what is less so has less ink.
    dashes: progress.map(
      ({ dash }, number) => dash ?? DASHES[progress.length - 1 - number] ?? 'mixed',
    ),
  };
});

function layerLook({ colour, head }: Pick<FacetValue, 'colour' | 'head'>, slot: number): LayerLook {
  if (slot >= OWN_LOOKS) return OTHER_LOOK;
  return { slot, colour, head: head ?? HEADS[slot % HEADS.length] ?? OTHER_LOOK.head };
}

/** The look of a layer by the number of its value; without layers, that of all flows. */
export function layerLookOf(dataset: Dataset, number: number): LayerLook {
  return looksOf(dataset).layers[Math.max(0, number)] ?? OTHER_LOOK;
}

/** The dash of a step of progress by the number of its value; −1: of flows that differ in it. */
export function dashOf(dataset: Dataset, number: number): DashName {
  return looksOf(dataset).dashes[number] ?? 'solid';
}

/** How a flow is drawn. */
export function flowLook(dataset: Dataset, flow: Flow): FlowLook {
  const [layer, progress] = [layerOf(dataset), progressOf(dataset)];
  const layerNumber = layer ? numberOf(layer, flowCode(dataset, layer, flow)) : 0;
  const step = progress ? numberOf(progress, flowCode(dataset, progress, flow)) : 0;
  return { ...layerLookOf(dataset, layerNumber), dash: dashOf(dataset, step) };
}
