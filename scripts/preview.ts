import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Advice, advised } from './serve/advice.ts';
import { helpOn, readOptions } from './serve/options.ts';
import { serve } from './serve/serve.ts';
import { BUILD } from './site/site.ts';

/**
 * Serves the site that `npm run build` has built, until stopped.
 *
 *   npm run preview [-- --port 4173]
 */
await advised(async () => {
  const { port, help } = readOptions(process.argv.slice(2));
  if (help) return console.log(helpOn('npm run preview', 'Serves the site that is built.'));
  if (!existsSync(join(BUILD, 'index.html'))) {
    throw new Advice('There is no built site yet. Build it with npm run build.');
  }
  const { address } = await serve(port);
  console.log(`The atlas is at ${address}\nPress Ctrl+C to close it.`);
});
