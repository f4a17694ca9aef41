import type { Attachment } from 'svelte/attachments';

/** Keeps an element in the order of the Tab key only while something in it is out of sight. */
export const scrollable: Attachment<HTMLElement> = (element) => {
  const watch = new ResizeObserver(() => {
    const isFull =
      element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
    if (isFull) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  });
  for (const each of [element, ...element.children]) watch.observe(each);
  return () => watch.disconnect();
};
