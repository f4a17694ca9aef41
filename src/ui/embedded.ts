/**
 * True in a window that is a frame of another page (`embed=1`), as the page's first script has seen.
 * It stays so while the window lives.
 */
export const isEmbedded =
  typeof document === 'object' && 'embed' in document.documentElement.dataset;
