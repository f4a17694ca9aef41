import { del, entries, get, set } from 'idb-keyval';
import type { Plan } from '../../import/guess/plan';
import type { ReadFile } from '../../package/package-file';
import type { ImportAnswer, ImportRequest, Reading } from '../../import/import-worker';
import type { PackageThread } from '../../package/package-thread';

/** What an address begins with that names data kept in this browser. */
const LOCAL = 'local:';

/** True of an address that names data kept in this browser. */
export function isKept(address: string): boolean {
  return address.startsWith(LOCAL);
}

/** Files that are kept in this browser, and how they are read. */
interface Kept {
  readonly name: string;
  readonly files: readonly File[];
  /** Null: of a package. */
  readonly plan: Plan | null;
  /** When they were opened, in milliseconds since 1970. */
  readonly time: number;
}

/** A dataset that was opened before, for the list of such. */
export interface Recent {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** A reader's own files as they are read in this window: one lot at a time. */
class OwnImport {
  /** The files that are being read; null while none are. */
  reading: readonly File[] | null = $state.raw(null);
  answer: ImportAnswer | null = $state.raw(null);
  /** The address of what is open; null until something can be drawn. */
  address: string | null = $state.raw(null);
  recent: readonly Recent[] = $state.raw([]);

  #worker: Worker | null = null;
  #id = '';
  #root = '';
  #revision = 0;
  #files: readonly File[] = [];

  /** Reads files, and gives the address at which they are drawn; null where that needs an answer first. */
  async open(files: readonly File[], root: string): Promise<string | null> {
    this.#begin(files, crypto.randomUUID().slice(0, 8), root);
    return this.#settle(await this.#ask({ plan: null }), true);
  }

  /** Reads the same files another way, and gives the address of what comes of it. */
  async change(patch: Partial<Plan>): Promise<string | null> {
    const plan = this.answer?.plan;
    if (!plan) return null;
    return this.#settle(await this.#ask({ plan: { ...plan, ...patch } }), false);
  }

  /** Reads the same files with the flows in another of their tables; null where that holds none. */
  async chooseFlows(flows: number): Promise<string | null> {
    return this.#settle(await this.#ask({ flows }), false);
  }

  /** Lets go of what is being read. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.reading = null;
  }

  /** The data of an address that names kept ones; null for any other address. */
  threadFor(address: string, root: string): PackageThread | null {
    if (!isKept(address)) return null;
    const fault = {
      file: address,
      row: null,
      field: null,
      value: '',
      code: 'missing-file' as const,
    };
    const failed = { ok: false as const, faults: [fault] };
    const answer = this.#answerFor(address, root).then(
      (dataset) => (dataset ? { ok: true as const, dataset } : failed),
      () => failed,
    );
    return { address, answer, stop: () => undefined };
  }

  async #answerFor(address: string, root: string) {
    if (address !== this.address) {
      const [id = ''] = address.slice(LOCAL.length).split('.');
      const kept = await get<Kept>(LOCAL + id);
      if (!kept) return null;
      this.#begin(kept.files, id, root);
      this.answer = await this.#ask({ plan: kept.plan });
      this.address = address;
    }
    return this.answer?.imported?.dataset ?? null;
  }

  /** Reads the package that is open at an address; null where that is of tables, or another. */
  async packageAt(address: string): Promise<ReadFile | null> {
    if (address !== this.address || this.answer?.plan !== null) return null;
    const { packageIn } = await import('../../import/readers/package-in');
    const files = this.#files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }));
    return packageIn(await Promise.all(files));
  }

  /** Names of datasets that were opened before, the latest first. */
  async listRecent(): Promise<void> {
    const all = await entries<string, Kept>();
    this.recent = all
      .filter(([key]) => isKept(key))
      .sort(([, a], [, b]) => b.time - a.time)
      .map(([key, { name }]) => ({ id: key, name, address: key }));
  }

  async forget({ id }: Recent): Promise<void> {
    await del(id);
    await this.listRecent();
  }

  #begin(files: readonly File[], id: string, root: string): void {
    this.stop();
    this.#root = root;
    this.#files = files;
    this.#id = id;
    this.#revision = 0;
    this.answer = null;
    this.address = null;
  }

  async #settle(answer: ImportAnswer, mayAsk: boolean): Promise<string | null> {
    this.answer = answer;
    const { imported } = answer;
    this.address = null;
    if (!imported?.dataset) return null;
    if (mayAsk && imported.questions.length > 0) return null;
    return this.keep();
  }

  /** Keeps what is open, and gives the address at which it is drawn. */
  async keep(): Promise<string | null> {
    const { plan = null, imported } = this.answer ?? {};
    if (!imported?.dataset) return null;
    this.#revision++;
    const name = imported.dataset.title.en;
    const kept: Kept = { name, files: this.#files, plan, time: Date.now() };
    // A browser that keeps nothing still shows it.
    await set(LOCAL + this.#id, kept).catch(() => undefined);
    this.address = `${LOCAL}${this.#id}.${this.#revision}`;
    return this.address;
  }

  /** Has the files read; by a new worker if there is none any more. */
  #ask(reading: Reading): Promise<ImportAnswer> {
    const source = this.#worker ? null : { files: this.#files, root: this.#root };
    const worker = (this.#worker ??= new Worker(
      new URL('../../import/import-worker.ts', import.meta.url),
      { type: 'module' },
    ));
    this.reading = this.#files;
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
        this.reading = null;
        resolve(data);
      };
      worker.onerror = () => {
        this.stop();
        reject(new Error('worker'));
      };
      worker.postMessage({ reading, source } satisfies ImportRequest);
    });
  }
}

export const ownImport = new OwnImport();
