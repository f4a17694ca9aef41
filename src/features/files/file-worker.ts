import { FlowTable } from '../../model/flows/flow-table';
import type { CrossingDataset } from '../../package/package-worker';
import { madeFile, type FileOrder } from './made-file';

/** What the worker is asked for. */
export interface FileRequest {
  readonly dataset: CrossingDataset;
  readonly order: FileOrder;
}

/** Makes a file away from the window, so that this stays at hand meanwhile. */
addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  const { flows, ...others } = data.dataset;
  madeFile({ ...others, flows: new FlowTable(flows) }, data.order)
    // What cannot be made is the window's to tell.
    .then((parts) => postMessage(new Blob([...parts])), reportError);
});
