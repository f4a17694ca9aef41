import type { View } from '../view/view.svelte';
import type { Pointed } from '../view/view-state';

/**
 * Handlers by which an element lights up its target everywhere while pointer or focus is on it.
 * What is costly to find may be given as a function, which is asked only then.
 */
export function pointing(view: View, target: Pointed | (() => Pointed)) {
  const enter = () => view.hover(typeof target === 'function' ? target() : target);
  const leave = () => view.hover(null);
  return { onpointerenter: enter, onpointerleave: leave, onfocus: enter, onblur: leave };
}
