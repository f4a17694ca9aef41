import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { BUILD, ROOT } from './site/site.ts';

/**
 * Serves the built site with hosting/nginx.conf and asks it what readers and their browsers will:
 * headers, compression, addresses with and without their last slash, and what is not there. Says
 * `skipped` where nginx is not installed.
 *
 *   npm run check:hosting (after npm run build)
 */
interface Question {
  readonly path: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, RegExp>>;
}

const script = readdirSync(join(BUILD, '_app/immutable/chunks')).find((file) =>
  file.endsWith('.js'),
);
const QUESTIONS: readonly Question[] = [
  {
    path: '/en/place/caofeidian/',
    status: 200,
    headers: {
      'content-type': /^text\/html; charset=utf-8$/,
      'content-encoding': /^gzip$/,
      'content-security-policy': /frame-ancestors 'self'/,
      'x-content-type-options': /^nosniff$/,
      'cache-control': /^max-age=300$/,
    },
  },
  {
    path: '/en/place/caofeidian/?year=2013&embed=1',
    status: 200,
    headers: { 'content-security-policy': /frame-ancestors \*/ },
  },
  { path: '/zh/', status: 200, headers: { 'content-encoding': /^gzip$/ } },
  { path: '/en/place/caofeidian', status: 301, headers: { location: /\/caofeidian\/$/ } },
  { path: '/en/place/atlantis/', status: 404, headers: { 'content-type': /^text\/html/ } },
  { path: '/en/place/', status: 404 },
  {
    path: `/_app/immutable/chunks/${script ?? ''}`,
    status: 200,
    headers: { 'cache-control': /immutable/, 'content-type': /javascript/ },
  },
  {
    path: '/geo/provinces.geojson',
    status: 200,
    headers: { 'content-encoding': /^gzip$/, 'content-type': /geo\+json/ },
  },
  { path: '/cards/en/place/caofeidian.png', status: 200, headers: { 'content-type': /png$/ } },
];

async function faultsOf(site: string, { path, status, headers = {} }: Question): Promise<string[]> {
  const response = await fetch(site + path, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'gzip' },
  });
  await response.arrayBuffer();
  return [
    response.status === status ? '' : `answers ${response.status}, not ${status}`,
    ...Object.entries(headers).map(([name, expected]) => {
      const value = response.headers.get(name) ?? '';
      return expected.test(value) ? '' : `has ${name}: “${value}”`;
    }),
  ]
    .filter((fault) => fault !== '')
    .map((fault) => `${path} ${fault}`);
}

/** A whole configuration around the server block of the project, in a folder of its own. */
function configure(folder: string, port: number): string {
  const server = readFileSync(join(ROOT, 'hosting/nginx.conf'), 'utf8')
    .replace('listen 8080', `listen ${port}`)
    .replace('/var/www/atlas', `"${BUILD}"`);
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path "${folder}/${kind}";`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} pid "${folder}/pid"; events {}\n` +
      `http { access_log off; ${bodies.join(' ')}\n${server}\n}\n`,
  );
  return file;
}

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(site: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const isUp = await fetch(site).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer at ${site}`);
}

/** Debian puts nginx where only root looks for programs. */
const env = { ...process.env, PATH: `${process.env.PATH ?? ''}${delimiter}/usr/sbin` };

if (spawnSync('nginx', ['-v'], { env }).error) {
  console.log('skipped: nginx is not installed, so its configuration was not tried');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const options = ['-e', join(folder, 'errors'), '-c', configure(folder, port)];
  const nginx = spawn('nginx', options, { stdio: 'inherit', env });
  try {
    await untilReady(site);
    const faults = (await Promise.all(QUESTIONS.map((each) => faultsOf(site, each)))).flat();
    for (const fault of faults) console.error(fault);
    console.log(`${QUESTIONS.length} questions to nginx: ${faults.length} faults`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    nginx.kill();
  }
}
