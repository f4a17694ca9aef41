import { Allowance } from '../readers/allowance';

/** How long, in milliseconds, is waited for the next bytes, and for the last of them. */
export interface Patience {
  readonly next: number;
  readonly last: number;
}

const PATIENCE: Patience = { next: 30_000, last: 600_000 };

/**
 * The bytes at an address of another site, of which nothing is told but the request itself. Rejects
 * where it does not answer, breaks off, leads on to another address, or never ends.
 */
export async function fetchBytes(
  address: string,
  allowance = new Allowance(),
  patience = PATIENCE,
): Promise<Uint8Array<ArrayBuffer>> {
  const control = new AbortController();
  const giveUp = () => control.abort();
  const last = setTimeout(giveUp, patience.last);
  let next = setTimeout(giveUp, patience.next);
  try {
    const response = await fetch(address, {
      signal: control.signal,
      // Another site than the one that was agreed to would have to be asked for.
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      allowance.spend(address, value.length);
      chunks.push(value);
      clearTimeout(next);
      next = setTimeout(giveUp, patience.next);
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  } finally {
    clearTimeout(next);
    clearTimeout(last);
    giveUp();
  }
}
