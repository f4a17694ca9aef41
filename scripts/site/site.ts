import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, and of the built site in it. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BUILD = join(ROOT, 'build');

/** Where the site will be served, as its links need it. */
export interface Site {
  /** Scheme and host, such as `https://atlas.example.org`; null where nobody has said. */
  readonly origin: string | null;
  /** Path of the site below its origin, such as `/atlas`; empty at the root. */
  readonly base: string;
}

/**
 * Reads `SITE_ORIGIN` and `BASE_PATH`. Without an origin, all that must be an absolute address is
 * left out of the site, as one that is made up would lead readers astray.
 */
export function siteFrom(environment: Readonly<Record<string, string | undefined>>): Site {
  const { SITE_ORIGIN = '', BASE_PATH = '' } = environment;
  if (SITE_ORIGIN === '') return { origin: null, base: BASE_PATH };
  const url = URL.canParse(SITE_ORIGIN) ? new URL(SITE_ORIGIN) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(
      `SITE_ORIGIN is “${SITE_ORIGIN}”; it must be scheme and host alone, such as https://atlas.example.org. ` +
        `A path below it belongs into BASE_PATH.`,
    );
  }
  return { origin: url.origin, base: BASE_PATH };
}

/** A path of the site as a link: absolute where the origin is known, else from the root. */
export function linkTo({ origin, base }: Site, path: string): string {
  return `${origin ?? ''}${base}${path}`;
}
