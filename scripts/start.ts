import { build } from 'vite';
import { advised } from './serve/advice.ts';
import { openPage } from './serve/open-page.ts';
import { helpOn, readOptions } from './serve/options.ts';
import { serve } from './serve/serve.ts';

/**
 * Builds the atlas, serves it, as a static host would, until stopped, and opens it in a browser.
 * What only a published site needs, such as the pictures that other sites show of it, is left to
 * `npm run build`.
 *
 *   npm start [-- --port 4173]
 */
await advised(async () => {
  const { port, help } = readOptions(process.argv.slice(2));
  if (help) return console.log(helpOn('npm start', 'Builds the atlas, serves it and opens it.'));
  const built = Promise.withResolvers<void>();
  // First, so that a taken port is told at once and not after the build.
  const { address } = await serve(port, built.promise);
  console.log('Building the atlas, which may take a minute …');
  await build({ logLevel: 'warn' });
  built.resolve();
  console.log(`The atlas is at ${address}\nPress Ctrl+C to close it.`);
  openPage(address);
});
