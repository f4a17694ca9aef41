import type { Dataset } from '../../model/dataset';
import { FLOWS_FILE } from '../../package/write-package';
import { MOST_AT_ONCE } from '../../session/in-turn';
import type { FileRequest } from './file-worker';
import type { FileOrder } from './made-file';

/** Makes a file of a dataset: of very many flows in a worker, which leaves the window at hand. */
export async function makeFile(dataset: Dataset, order: FileOrder): Promise<Blob> {
  const isShort = order.of === 'package' && 'path' in order.file && order.file.path !== FLOWS_FILE;
  if (dataset.flows.size > MOST_AT_ONCE && !isShort) return madeAway(dataset, order);
  const { madeFile } = await import('./made-file');
  return new Blob([...(await madeFile(dataset, order))]);
}

function madeAway({ flows, ...others }: Dataset, order: FileOrder): Promise<Blob> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  const made = new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Blob>) => resolve(data);
    worker.onerror = () => reject(new Error('worker'));
    worker.postMessage({
      dataset: { ...others, flows: flows.columns },
      order,
    } satisfies FileRequest);
  });
  return made.finally(() => worker.terminate());
}
