/** A piece of work, and what it needs before it may begin. */
export interface Step {
  readonly name: string;
  /** The steps that must have succeeded. */
  readonly after?: readonly string[];
  /** It keeps more than one core busy, so nothing runs beside it. */
  readonly alone?: boolean;
}

/** Most steps keep one core busy, and the least machine has two. */
const AT_ONCE = 2;

/**
 * Does all steps, in their order as far as they need not wait. `run` says whether a step succeeded;
 * after the first that did not, none begins, and the signal ends those under way. Throws where a
 * step waits for one that there is not.
 */
export async function doAll<S extends Step>(
  steps: readonly S[],
  run: (step: S, signal: AbortSignal) => Promise<boolean>,
): Promise<void> {
  const failure = new AbortController();
  const succeeded = new Set<string>();
  const underWay = new Map<S, Promise<void>>();
  let waiting = steps;

  async function begin(step: S): Promise<void> {
    const isGood = await run(step, failure.signal);
    underWay.delete(step);
    if (isGood) succeeded.add(step.name);
    else failure.abort();
  }

  for (;;) {
    const step = failure.signal.aborted
      ? undefined
      : nextOf(waiting, [...underWay.keys()], succeeded);
    if (step) {
      waiting = waiting.filter((each) => each !== step);
      underWay.set(step, begin(step));
    } else if (underWay.size > 0) {
      await Promise.race(underWay.values());
    } else {
      break;
    }
  }
  if (waiting.length > 0 && !failure.signal.aborted) {
    throw new Error(`Never begun: ${waiting.map(({ name }) => name).join(', ')}`);
  }
}

/** The first that may begin beside those under way. */
function nextOf<S extends Step>(
  waiting: readonly S[],
  underWay: readonly S[],
  succeeded: ReadonlySet<string>,
): S | undefined {
  if (underWay.length >= AT_ONCE || underWay.some(({ alone }) => alone)) return undefined;
  return waiting.find(
    ({ after = [], alone = false }) =>
      after.every((name) => succeeded.has(name)) && !(alone && underWay.length > 0),
  );
}
