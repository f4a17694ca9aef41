import type { View } from '../view/view.svelte';
import type { Pointed } from '../view/view-state';

/** Handlers by which an element lights up its target everywhere while pointer or focus is on it. */
export function pointing(view: View, target: Pointed) {
  const enter = () => view.hover(target);
  const leave = () => view.hover(null);
  return { onpointerenter: enter, onpointerleave: leave, onfocus: enter, onblur: leave };
}
