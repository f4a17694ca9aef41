/**
 * True in a window whose first address names other data than the page was served with, as the
 * page's first script has seen.
 */
export const opensOtherData =
  typeof document === 'object' && 'opens' in document.documentElement.dataset;

let tell: () => void;

/** Settles once the picture may be seen. */
export const pictureShown = new Promise<void>((resolve) => {
  tell = resolve;
  if (!opensOtherData) tell();
});

/** Lets the picture be seen: it is of these data now, or they are not to be had. */
export function showPicture(): void {
  const { dataset: marks } = document.documentElement;
  if ('opens' in marks) marks.opens = 'parts';
  tell();
}

/** Lets the parts beside the picture be seen, which come to life after it. */
export function showParts(): void {
  delete document.documentElement.dataset.opens;
}
