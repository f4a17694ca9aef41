import { buffersOf } from '../model/flows/columns-of';
import type { Dataset } from '../model/dataset';
import type { FlowColumns } from '../model/flows/columns';
import type { Fault } from '../model/fault';
import { openPackage } from './open-package';
import { DESCRIPTOR } from './package-file';

/** A dataset as it crosses from this thread to the window's. */
export type CrossingDataset = Omit<Dataset, 'flows'> & { readonly flows: FlowColumns };

/** What the worker is asked: the address of a package's descriptor. */
export interface OpenRequest {
  readonly address: string;
}

export type OpenAnswer =
  | { readonly ok: true; readonly dataset: CrossingDataset }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Opens and checks a package away from the window, so that this stays at hand meanwhile. */
addEventListener('message', ({ data }: MessageEvent<OpenRequest>) => {
  void answer(data).then((message) =>
    postMessage(message, { transfer: message.ok ? buffersOf(message.dataset.flows) : [] }),
  );
});

async function answer({ address }: OpenRequest): Promise<OpenAnswer> {
  const opened = await openPackage((path) =>
    readText(path === DESCRIPTOR ? address : new URL(path, address).href),
  );
  if (!opened.ok) return opened;
  const { flows, ...others } = opened.dataset;
  return { ok: true, dataset: { ...others, flows: flows.columns } };
}

async function readText(address: string): Promise<string> {
  // A descriptor may name any address; only this site's own are asked for.
  if (new URL(address).origin !== location.origin) throw new Error(address);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}
