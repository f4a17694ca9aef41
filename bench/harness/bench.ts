import { readOptions, USAGE, type Options } from './options.ts';
import { prepare } from './prepare.ts';

/** Measures the atlas side by side with other ways to draw flows; README.md says what and how. */
function options(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(1);
  }
}

const chosen = options();
if (chosen.build) prepare();
// Only now: it uses what the atlas has installed.
const { run } = await import('./run.ts');
await run(chosen);
