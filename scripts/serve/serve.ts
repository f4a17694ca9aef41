import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

/**
 * Serves the built site as a static host would: its files, and 404.html for what there is not.
 *
 *   npm run preview [-- --port 4173]
 */
const BUILD = fileURLToPath(new URL('../build', import.meta.url));
const DEFAULT_PORT = 4173;

/** The port that the command names, or the usual one. */
export function portFrom(parameters: readonly string[]): number {
  const option = parameters.indexOf('--port');
  return option === -1 ? DEFAULT_PORT : Number(parameters[option + 1]);
}

/** Resolves once the site can be opened at the port. */
export function serve(port: number): Promise<Server> {
  const files = sirv(BUILD, { etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      void readFile(join(BUILD, '404.html')).then((page) => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
      });
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = portFrom(process.argv);
  await serve(port);
  console.log(`The atlas is open at http://localhost:${port}/\nPress Ctrl+C to close it.`);
}
