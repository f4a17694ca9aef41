import { isKept, keptAddress, keptId, keptRevision } from '../../address/kept-data';
import type { Plan } from '../../import/guess/plan';
import type { ImportAnswer, ImportRequest, Reading } from '../../import/import-worker';
import type { Fault, FaultCode } from '../../model/fault';
import type { ReadFile } from '../../package/package-file';
import type { PackageThread } from '../../package/package-thread';
import type { OpenAnswer } from '../../package/package-worker';
import { forgetData, keepData, loadKept, recentData, type Recent } from './kept';

type Source = NonNullable<ImportRequest['source']>;

/** A reader's own files as they are read in this window: one lot at a time. */
class OwnImport {
  /** The names of what is being read; null while nothing is. */
  reading: readonly string[] | null = $state.raw(null);
  answer: ImportAnswer | null = $state.raw(null);
  /** The address of what is open; null until something can be drawn. */
  address: string | null = $state.raw(null);
  /** Whether the browser keeps what is open. */
  isKept = $state(true);
  recent: readonly Recent[] = $state.raw([]);

  #worker: Worker | null = null;
  /** Answers what is being asked with nothing. */
  #letGo = () => {};
  #id = '';
  #revision = 0;
  #source: Source = { files: [], root: '' };

  /** Reads files, and gives the address at which what is sound of them is drawn; null where nothing is. */
  async open(files: readonly File[], root: string): Promise<string | null> {
    this.#begin({ files, root });
    return this.#settle(await this.#ask({ plan: null }));
  }

  /**
   * Reads changed files in place of those that are open, as those were read if their tables have the same
   * columns. Null where nothing of them can be drawn, or nobody waits: what was open then stays.
   */
  async replace(files: readonly File[], root: string): Promise<string | null> {
    const [worker, source, before] = [this.#worker, this.#source, this.answer];
    this.#worker = null;
    this.#source = { files, root };
    const answer = await this.#readAlike(before).catch(() => null);
    if (answer?.imported?.dataset) {
      worker?.terminate();
      this.answer = answer;
      return this.keep();
    }
    this.stop();
    this.#worker = worker;
    this.#source = source;
    return null;
  }

  async #readAlike(before: ImportAnswer | null): Promise<ImportAnswer | null> {
    const guessed = await this.#ask({ plan: null });
    const isAlike = before?.plan && guessed && columnsIn(guessed) === columnsIn(before);
    return isAlike ? this.#ask({ plan: before.plan }) : guessed;
  }

  /** Reads the same files another way, and gives the address of what comes of it. */
  async change(patch: Partial<Plan>): Promise<string | null> {
    const plan = this.answer?.plan;
    if (!plan) return null;
    return this.#settle(await this.#ask({ plan: { ...plan, ...patch } }));
  }

  /** Reads the same files with the flows in another of their tables; null where that holds none. */
  async chooseFlows(flows: number): Promise<string | null> {
    return this.#settle(await this.#ask({ flows }));
  }

  /** Lets go of what is being read: whoever waits for it is given nothing. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.reading = null;
    this.#letGo();
  }

  /**
   * The data of an address that names kept ones, or that lies on another site, which is asked once the
   * reader agrees. Null for an address of this site, and for none.
   */
  threadFor(address: string, root: string): PackageThread | null {
    const host = hostOf(address, root);
    if (!isKept(address) && host === null) {
      this.#begin({ files: [], root });
      return null;
    }
    let agree = () => {};
    const agreed = new Promise<void>((resolve) => (agree = resolve));
    const ask = host === null || address === this.address ? null : { host, agree };
    if (!ask) agree();
    const answer = agreed
      .then(() => this.#openAt(address, root))
      .catch((): OpenAnswer => {
        const code = isKept(address) ? 'not-kept' : 'missing-file';
        return { ok: false, faults: [faultOf(address, code)] };
      });
    return { address, answer, stop: () => undefined, ask };
  }

  async #openAt(address: string, root: string): Promise<OpenAnswer> {
    if (address !== this.address) {
      const kept = isKept(address) ? await loadKept(keptId(address)) : null;
      if (kept) this.#begin({ files: kept.files, root }, keptId(address), keptRevision(address));
      else if (isKept(address)) throw new Error(address);
      else this.#begin({ address: new URL(address, root).href, root });
      this.answer = await this.#ask({ plan: kept?.plan ?? null });
      if (!this.answer) throw new Error(address);
      this.address = address;
    }
    const { imported, unread = [], faults = [] } = this.answer ?? {};
    if (imported?.dataset) return { ok: true, dataset: imported.dataset };
    const isMissing = unread.some(({ reason }) => reason === 'unreachable');
    const fault = faultOf(address, isMissing ? 'missing-file' : 'no-flows');
    return { ok: false, faults: faults.length > 0 ? faults : [fault] };
  }

  /** Reads the package that is open at an address; null where that is of tables. */
  async packageAt(address: string): Promise<ReadFile | null> {
    const { plan, files } = this.answer ?? {};
    if (address !== this.address || !files || plan !== null) return null;
    const { packageIn } = await import('../../import/readers/package-in');
    const sources = files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }));
    return packageIn(await Promise.all(sources));
  }

  async listRecent(): Promise<void> {
    this.recent = await recentData();
  }

  async forget(recent: Recent): Promise<void> {
    await forgetData(recent);
    await this.listRecent();
  }

  /** `revision`: of the data that are open already, after which the next one is another. */
  #begin(source: Source, id = crypto.randomUUID().slice(0, 8), revision = 0): void {
    this.stop();
    this.#source = source;
    this.#id = id;
    this.#revision = revision;
    this.answer = null;
    this.address = null;
  }

  async #settle(answer: ImportAnswer | null): Promise<string | null> {
    // What was open before stays open where the reader did not wait for another reading of it.
    if (!answer) return null;
    this.answer = answer;
    this.address = null;
    return this.keep();
  }

  /** Keeps what is open, and gives the address at which it is drawn. */
  async keep(): Promise<string | null> {
    const { plan = null, files = [], imported } = this.answer ?? {};
    if (!imported?.dataset) return null;
    this.#revision++;
    const name = imported.dataset.title.en;
    this.isKept = await keepData(this.#id, { name, files, plan, time: Date.now() });
    this.address = keptAddress(this.#id, this.#revision);
    return this.address;
  }

  /** Has the files read; by a new worker if there is none any more. Null where they are let go of. */
  #ask(reading: Reading): Promise<ImportAnswer | null> {
    const source = this.#worker ? null : this.#source;
    const worker = (this.#worker ??= new Worker(
      new URL('../../import/import-worker.ts', import.meta.url),
      { type: 'module' },
    ));
    this.reading =
      'files' in this.#source ? this.#source.files.map(({ name }) => name) : [this.#source.address];
    return new Promise((resolve, reject) => {
      this.#letGo = () => resolve(null);
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

/** The columns of all tables, as a text that is the same where they are. */
function columnsIn({ tables }: ImportAnswer): string {
  return JSON.stringify(tables.map(({ header }) => header));
}

function faultOf(file: string, code: FaultCode): Fault {
  return { file, row: null, field: null, value: '', code };
}

/** The host of an address of the web that lies on another site; null for any other address. */
function hostOf(address: string, root: string): string | null {
  if (!URL.canParse(address, root)) return null;
  const { protocol, origin, host } = new URL(address, root);
  return /^https?:$/.test(protocol) && origin !== new URL(root).origin ? host : null;
}

export const ownImport = new OwnImport();
