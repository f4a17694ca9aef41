/** So many flows are added up within a frame; of more, each part of a page has a turn of its own. */
export const MOST_AT_ONCE = 10_000;

/** What waits for its turn, the first to come first. */
const waiting = new Set<() => void>();
let isDue = false;

/**
 * Runs something in a task of its own, after all that came before: the window answers between any two.
 * Gives what takes it back.
 */
export function inTurn(run: () => void): () => void {
  waiting.add(run);
  call();
  return () => void waiting.delete(run);
}

function call(): void {
  if (isDue || waiting.size === 0) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    const [first] = waiting;
    if (!first) return;
    waiting.delete(first);
    call();
    first();
  });
}

/** Waits for a turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => void inTurn(resolve));
}

/** The same of a work in steps, each of which has a turn; `done` is told what has come of it. */
export function inTurns<T>(steps: Iterator<void, T>, done: (made: T) => void): () => void {
  let takeBack = inTurn(next);
  function next(): void {
    const step = steps.next();
    if (step.done) done(step.value);
    else takeBack = inTurn(next);
  }
  return () => takeBack();
}
