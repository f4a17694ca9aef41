import { build, preview } from 'vite';

/**
 * Builds the atlas and serves it, as a static host would, until stopped.
 *
 *   npm start [-- --port 4173]
 */
const portOption = process.argv.indexOf('--port');
const port = portOption === -1 ? 4173 : Number(process.argv[portOption + 1]);

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port, open: process.stdout.isTTY } });
const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
console.log(`\nThe atlas is open at ${address}\nPress Ctrl+C to close it.`);
