import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { BUILD } from '../site/site.ts';
import { Advice } from './advice.ts';

interface Served {
  readonly server: Server;
  readonly address: string;
}

/**
 * Serves the built site as a static host would: its files, and 404.html for what there is not.
 * Resolves once it listens; what is asked for before the site is ready waits. Files are looked up
 * anew each time, as the site may be built again while it is served.
 */
export async function serve(
  port: number,
  ready: Promise<void> = Promise.resolve(),
): Promise<Served> {
  const files = sirv(BUILD, { etag: true, dev: true });
  const missing = () => readFile(join(BUILD, '404.html')).catch(() => 'Not found');
  const server = createServer((request, response) => {
    void ready.then(() =>
      files(request, response, () => {
        void missing().then((page) =>
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page),
        );
      }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(asAdvice(error, port)));
    server.listen(port, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return { server, address: `http://localhost:${given}/` };
}

function asAdvice(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Advice(
      `Port ${port} is taken. Close what uses it, or name another port: -- --port ${port + 1}`,
    );
  }
  if (error.code === 'EACCES') {
    return new Advice(`Port ${port} is not for everyone to use. Choose one from 1024 on.`);
  }
  return error;
}
