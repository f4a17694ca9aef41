import { HEADS, type DashName } from '../../src/model/facet';
import type { FlowLook } from '../../src/scene/style/flow-look';

/** The look of a layer by its number, with a dash. */
export function look(slot: number, dash: DashName = 'solid'): FlowLook {
  return { slot, colour: null, head: HEADS[slot % HEADS.length] ?? 'triangle', dash };
}
