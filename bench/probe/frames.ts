/**
 * Takes the place of `requestAnimationFrame`: all callbacks of a frame run one after another as
 * they would, and then those who watch. So a watcher sees each frame complete, and its canvases
 * before the browser takes their buffers away.
 */
type Watcher = (start: number) => void;

const nativeRequest = window.requestAnimationFrame.bind(window);
let callbacks = new Map<number, FrameRequestCallback>();
let due = new Map<number, FrameRequestCallback>();
let lastHandle = 0;
let isRequested = false;
const watchers = new Set<Watcher>();

export function installFrames(): void {
  window.requestAnimationFrame = (callback) => {
    lastHandle += 1;
    callbacks.set(lastHandle, callback);
    request();
    return lastHandle;
  };
  window.cancelAnimationFrame = (handle) => {
    callbacks.delete(handle);
    due.delete(handle);
  };
}

/** Calls with the start of each frame, after all that is done in it, until told to stop. */
export function watchFrames(watcher: Watcher): () => void {
  watchers.add(watcher);
  request();
  return () => watchers.delete(watcher);
}

function request(): void {
  if (isRequested) return;
  isRequested = true;
  nativeRequest(run);
}

function run(time: number): void {
  isRequested = false;
  const start = performance.now();
  due = callbacks;
  callbacks = new Map();
  for (const callback of due.values()) {
    try {
      callback(time);
    } catch (error) {
      reportError(error);
    }
  }
  for (const watcher of watchers) watcher(start);
  if (watchers.size > 0) request();
}
