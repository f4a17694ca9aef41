import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The site may be served below a path (`BASE_PATH`). That holds as long as no address is written from
 * the root of the host: links come from `View.href`, files from `base` or `View.base`.
 */
const FROM_THE_ROOT = [
  /\b(?:href|src|action|srcset)=["'{`]+\//,
  /\b(?:fetch|goto|redirect|replaceState|pushState|import)\(\s*["'`]\//,
  /new (?:URL|Worker|Request|EventSource)\(\s*["'`]\//,
  /\blocation(?:\.href)? = ["'`]\//,
] as const;

/** Style sheets are left out: the bundler sets the fonts right that they name. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(svelte|ts|html)$/.test(file))
  .map((file) => join('src', file));

describe('a site below a path of its host', () => {
  it('finds what it asks for: no address is written from the root', () => {
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          FROM_THE_ROOT.some((pattern) => pattern.test(line))
            ? [`${file}:${index + 1} ${line}`]
            : [],
        ),
    );
    expect(found).toEqual([]);
  });

  it.each(['<a href="/en/">', "fetch('/built-in.json')", 'goto(`/en/`)', 'new URL("/x", here)'])(
    'would not find %s',
    (line) => {
      expect(FROM_THE_ROOT.some((pattern) => pattern.test(line))).toBe(true);
    },
  );

  it.each(['<a href="{base}/en/">', 'fetch(`${base}/built-in.json`)', '<a href={view.href()}>'])(
    'would find %s',
    (line) => {
      expect(FROM_THE_ROOT.some((pattern) => pattern.test(line))).toBe(false);
    },
  );
});
