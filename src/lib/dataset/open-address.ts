import { FlowTable } from './flow-table';
import type { Opened } from './open-package';
import type { OpenAnswer, OpenRequest } from './package-worker';

/**
 * Opens the data package whose descriptor is at an address of this site, in a thread of its own.
 * Gives the dataset or all faults; never throws for what the address or its files hold. Addresses
 * without a slash at their start are counted from `root`, the site's own, which ends with one.
 */
export async function openAddress(
  address: string,
  root: string,
  signal: AbortSignal,
): Promise<Opened> {
  const from = new URL(root, location.href);
  const url = URL.canParse(address, from) ? new URL(address, from) : null;
  // The content policy would refuse it too, but without a word to the reader.
  if (url?.origin !== location.origin) {
    const fault = { file: address, row: null, field: null, value: '', code: 'other-site' } as const;
    return { ok: false, faults: [fault] };
  }
  const worker = new Worker(new URL('./package-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  try {
    const answer = await new Promise<OpenAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<OpenAnswer>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage({ address: url.href } satisfies OpenRequest);
    });
    if (!answer.ok) return answer;
    const { flows, ...others } = answer.dataset;
    return { ok: true, dataset: { ...others, flows: new FlowTable(flows) } };
  } finally {
    worker.terminate();
  }
}
