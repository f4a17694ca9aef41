import { build } from 'vite';
import { portFrom, serve } from './serve.ts';

/**
 * Builds the atlas and serves it, as a static host would, until stopped. What only a published
 * site needs, such as the pictures that other sites show of it, is left to `npm run build`.
 *
 *   npm start [-- --port 4173]
 */
await build({ logLevel: 'warn' });
const port = portFrom(process.argv);
await serve(port);
console.log(`\nThe atlas is open at http://localhost:${port}/\nPress Ctrl+C to close it.`);
