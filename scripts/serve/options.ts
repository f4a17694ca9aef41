import { parseArgs } from 'node:util';
import { Advice } from './advice.ts';

const USUAL_PORT = 4173;

export interface Options {
  readonly port: number;
  readonly help: boolean;
}

/** The options of a command that serves the site; throws advice where they are wrong. */
export function readOptions(parameters: readonly string[]): Options {
  const { port, help } = parse(parameters);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Advice(
      `“${port}” is no port: it must be a number from 0 (any that is free) to 65535.`,
    );
  }
  return { port: Number(port), help };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      options: {
        port: { type: 'string', default: String(USUAL_PORT) },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new Advice(`${error instanceof Error ? error.message : String(error)}\nSee --help.`);
  }
}

/** How to use such a command, for `--help`. */
export const helpOn = (command: string, purpose: string) => `${purpose}

  ${command} [-- --port <number>]

  --port <number>   where to serve it; ${USUAL_PORT} unless said, 0 for any that is free
  -h, --help        this help`;
