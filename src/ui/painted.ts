/** A browser begins at most so many frames before the first of them is on screen. */
const FRAMES = 4;

/**
 * Settles once all that the page came with is there and painted, so that what is large can wait for
 * what is read first. A tab in the background is not painted, and need not do the work either.
 */
export async function painted(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done));
  for (let frame = 0; frame < FRAMES; frame += 1) await new Promise(requestAnimationFrame);
}

/** Runs something once the next frame is drawn. */
export function afterFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
