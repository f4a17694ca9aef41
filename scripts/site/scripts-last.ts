/** A link to a script that is fetched ahead, as Kit writes it, with the line it stands on. */
const SCRIPT_LINK = /[ \t]*<link href="[^"]+" rel="modulepreload"(?: fetchpriority="low")?>\n?/g;
/** What starts the page. */
const START = /[ \t]*<script>(?=\s*\{\s*__sveltekit)/;

/**
 * A page whose scripts are fetched after what it shows without them. A browser asks for scripts before the
 * shapes of a picture, and over a slow line the picture waits for all of them: on a phone (1.6 Mbit/s,
 * 150 ms) that of the overview had come 1,600 ms after the page began to, with this 600 ms after, and the last
 * script no later.
 */
export function withScriptsLast(html: string): string {
  const links = [...html.matchAll(SCRIPT_LINK)].map(([line]) =>
    line.replace(/ fetchpriority="low"|(?=>)/, ' fetchpriority="low"'),
  );
  const page = html.replaceAll(SCRIPT_LINK, '');
  return START.test(page) ? page.replace(START, (start) => links.join('') + start) : html;
}
