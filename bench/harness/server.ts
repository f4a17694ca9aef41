import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { seededFlows } from '../../scripts/seeded/flows.ts';
import { seededPackage } from '../../scripts/seeded/package.ts';

const SITE = fileURLToPath(new URL('../../build/', import.meta.url));
const PAGES = fileURLToPath(new URL('../build/pages/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Where MapLibre's constructor sets itself up, whatever a build makes of it. */
const MAPLIBRE_SETUP = /\bthis(?=\._setupContainer\(\)[;,])/;

/** A file as it is sent. */
interface Sent {
  readonly body: Buffer;
  readonly type: string;
  readonly isPacked: boolean;
}

/**
 * One origin for all: the built atlas at the root, the other pages at /bench/, packages of seeded
 * flows at /seeded/<flows>/. Everything but fonts is sent packed with gzip, and kept packed, so
 * that no one waits for the packing.
 */
export class Server {
  readonly #http = createServer(
    (request, response) => void this.#answer(request.url ?? '/', response),
  );
  readonly #files = new Map<string, Promise<Sent | null>>();
  readonly #packages = new Map<number, Readonly<Record<string, string>>>();
  /** Bytes of script sent since this was last set to 0. */
  scriptBytes = 0;
  readonly #site: string;
  readonly #places: number | undefined;

  /** `places`: between how many seeded flows run, unless between as many as are usual for their number. */
  constructor(site = SITE, places?: number) {
    this.#site = site;
    this.#places = places;
  }

  async start(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    const address = this.#http.address();
    if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
    return `http://localhost:${address.port}`;
  }

  stop(): void {
    this.#http.close();
    this.#http.closeAllConnections();
  }

  async #answer(url: string, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(url, 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!this.#files.has(file)) this.#files.set(file, this.#open(file));
    const sent = await this.#files.get(file);
    if (!sent) {
      response.writeHead(404).end();
      return;
    }
    if (extname(file) === '.js') this.scriptBytes += sent.body.length;
    response.writeHead(200, {
      'content-type': sent.type,
      'content-length': sent.body.length,
      ...(sent.isPacked ? { 'content-encoding': 'gzip' } : {}),
      'cache-control': 'max-age=3600',
      // Let a page measure its memory.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(sent.body);
  }

  async #open(file: string): Promise<Sent | null> {
    const extension = extname(file);
    try {
      const raw = await this.#read(file);
      const isPacked = extension !== '.woff2';
      const body = isPacked ? gzipSync(raw, { level: 9 }) : raw;
      return { body, type: TYPES[extension] ?? 'application/octet-stream', isPacked };
    } catch {
      return null;
    }
  }

  async #read(file: string): Promise<Buffer> {
    const seeded = /^\/seeded\/(\d+)\/(.+)$/.exec(file);
    if (seeded) return this.#seeded(Number(seeded[1]), seeded[2] as string);
    if (file.startsWith('/bench/')) return readFile(join(PAGES, file.slice('/bench/'.length)));
    const raw = await readFile(join(this.#site, file));
    return extname(file) === '.js' ? withHandle(raw) : raw;
  }

  #seeded(flows: number, path: string): Buffer {
    const files =
      this.#packages.get(flows) ?? seededPackage(seededFlows(flows, { places: this.#places }));
    this.#packages.set(flows, files);
    const text = files[path];
    if (text === undefined) throw new Error(`A seeded package has no ${path}.`);
    return Buffer.from(text);
  }
}

/**
 * The atlas keeps its map to itself. To move it frame by frame, the one script that holds MapLibre
 * is sent with an assignment of some twenty bytes in its constructor; nothing else is changed.
 */
function withHandle(script: Buffer): Buffer {
  const text = script.toString();
  return MAPLIBRE_SETUP.test(text)
    ? Buffer.from(text.replace(MAPLIBRE_SETUP, '(globalThis.atlasMap=this)'))
    : script;
}
