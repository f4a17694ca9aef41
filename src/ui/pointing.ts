import type { Attachment } from 'svelte/attachments';
import type { View } from '../session/view.svelte';
import { isSame, type Pointed } from '../query/view-state';

/**
 * Lights something up everywhere while pointer or keyboard focus is on an element, and no longer
 * than the element is there: one that leaves the page under the pointer gets no event of it. Focus
 * that comes with a click lights nothing: the pointer is elsewhere. What is lit is asked for only
 * then, as it may be costly to find.
 */
export function pointing(view: View, target: () => Pointed | null): Attachment<Element> {
  return (element) => {
    let lit: Pointed | null = null;
    const enter = () => view.hover((lit = target()));
    const leave = () => {
      if (lit && isSame(view.hovered, lit)) view.hover(null);
      lit = null;
    };
    // An element that is taken away loses its focus in the middle of a change of the page.
    const blur = () => queueMicrotask(leave);
    const focus = () => {
      if (element.matches(':focus-visible')) enter();
    };
    const handlers = { pointerenter: enter, focus, pointerleave: leave, blur };
    for (const [event, handler] of Object.entries(handlers)) {
      element.addEventListener(event, handler);
    }
    return leave;
  };
}
