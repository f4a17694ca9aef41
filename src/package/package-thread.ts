import type { Fault, FaultCode } from '../model/fault';
import type { OpenAnswer, OpenRequest } from './package-worker';

/** A data package that is being opened in a thread of its own, by the address it was named by. */
export interface PackageThread {
  readonly address: string;
  /** Never rejects. */
  readonly answer: Promise<OpenAnswer>;
  readonly stop: () => void;
  /** The site that has to be asked for the data, once the reader agrees; null where none has to. */
  readonly ask: { readonly host: string; readonly agree: () => void } | null;
}

/**
 * Begins to open the data package whose descriptor is at an address of this site. Addresses without
 * a slash at their start are counted from `root`, the site's own, which ends with one. Small, since
 * it comes with every page: what is opened is what a reader waits for longest.
 */
export function startPackageThread(address: string, root: string): PackageThread {
  const failed = (code: FaultCode): OpenAnswer => ({ ok: false, faults: [fault(address, code)] });
  const from = new URL(root, location.href);
  const url = URL.canParse(address, from) ? new URL(address, from) : null;
  // Those of other sites are asked for by what reads any file.
  if (url?.origin !== location.origin) {
    return { address, answer: Promise.resolve(failed('other-site')), stop() {}, ask: null };
  }
  const worker = new Worker(new URL('./package-worker.ts', import.meta.url), { type: 'module' });
  const stop = () => worker.terminate();
  const answer = new Promise<OpenAnswer>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<OpenAnswer>) => resolve(data);
    worker.onerror = () => resolve(failed('no-script'));
    worker.postMessage({ address: url.href } satisfies OpenRequest);
  });
  void answer.then(stop);
  return { address, answer, stop, ask: null };
}

function fault(file: string, code: FaultCode): Fault {
  return { file, row: null, field: null, value: '', code };
}
