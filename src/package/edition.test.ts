import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { archiveOf, fromArchive } from './archive';
import { openBuiltIn } from './built-in';
import { EDITIONS, editionOf } from './edition';
import type { ReadFile } from './package-file';
import { describePackage } from './plain-table';
import { openLater } from './later/open-later';
import { LATER_NAME } from './location';
import { fromDisk } from '../../tests/support/built-in';

/** The built-in package with one of its files rewritten. */
function withFile(file: string, rewrite: (text: string) => string): ReadFile {
  return async (path) => (path === file ? rewrite(await fromDisk(path)) : fromDisk(path));
}

describe('the edition of a package', () => {
  it('is its version and the start of a hash, the same for the same files', async () => {
    const edition = await editionOf(fromDisk);
    expect(edition).toMatch(/^\d+\.\d+\.\d+-[\da-f]{12}$/);
    expect(await editionOf(fromDisk)).toBe(edition);
    expect((await openBuiltIn(fromDisk)).edition).toBe(edition);
  });

  it('is another as soon as any byte of any file is', async () => {
    const { files } = await describePackage(fromDisk);
    const editions = await Promise.all(
      [...new Set(files)].map((file) => editionOf(withFile(file, (text) => `${text}\n`))),
    );
    expect(new Set([await editionOf(fromDisk), ...editions]).size).toBe(files.length + 1);
  });

  it('comes out of its archive as it went in', async () => {
    const { files } = await describePackage(fromDisk);
    const archive = await archiveOf('any-folder', files, fromDisk);
    expect(await editionOf(fromArchive(archive))).toBe(await editionOf(fromDisk));
    await expect(fromArchive(archive)('none.csv')).rejects.toThrow('none.csv');
    expect(() => fromArchive(new Uint8Array([1, 2, 3]))).toThrow();
  });
});

describe('the editions that are kept', () => {
  const folder = `static/${EDITIONS}`;
  const kept = existsSync(folder) ? readdirSync(folder) : [];

  it('are named after what they hold, and open', async () => {
    const dataset = await openBuiltIn(fromDisk);
    for (const file of kept) {
      const read = fromArchive(readFileSync(`${folder}/${file}`));
      const { name } = await describePackage(read);
      if (name === LATER_NAME) expect((await openLater(read, dataset)).ok).toBe(true);
      else expect((await openBuiltIn(read)).id).toBe(name);
      expect(file).toBe(`${name}@${await editionOf(read)}.zip`);
    }
  });
});
