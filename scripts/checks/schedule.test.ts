import { describe, expect, it } from 'vitest';
import { doAll, type Step } from './schedule';

/** Notes what begins and ends; steps end when told to, and `failing` ones without success. */
function workshop(failing: readonly string[] = []) {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const run = ({ name }: Step, signal: AbortSignal) => {
    log.push(`begin ${name}`);
    return new Promise<boolean>((resolve) => {
      const stop = () => {
        log.push(`stop ${name}`);
        resolve(false);
      };
      signal.addEventListener('abort', stop);
      ends.set(name, () => {
        signal.removeEventListener('abort', stop);
        log.push(`end ${name}`);
        resolve(!failing.includes(name));
      });
    });
  };
  /** Ends a step and lets follow what follows. */
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise(setImmediate);
  };
  return { log, run, end };
}

describe('steps', () => {
  it('are done two at a time, in their order', async () => {
    const { log, run, end } = workshop();
    const all = doAll([{ name: 'a' }, { name: 'b' }, { name: 'c' }], run);
    expect(log).toEqual(['begin a', 'begin b']);
    await end('b');
    expect(log.slice(2)).toEqual(['end b', 'begin c']);
    await end('a');
    await end('c');
    await all;
  });

  it('wait for those they need, and let others pass meanwhile', async () => {
    const { log, run, end } = workshop();
    const all = doAll([{ name: 'a' }, { name: 'b', after: ['a'] }, { name: 'c' }], run);
    expect(log).toEqual(['begin a', 'begin c']);
    await end('c');
    expect(log).not.toContain('begin b');
    await end('a');
    expect(log).toContain('begin b');
    await end('b');
    await all;
  });

  it('have the machine for themselves where they ask for it', async () => {
    const { log, run, end } = workshop();
    const all = doAll([{ name: 'a' }, { name: 'b', alone: true }, { name: 'c' }], run);
    expect(log).toEqual(['begin a', 'begin c']);
    await end('a');
    expect(log).not.toContain('begin b');
    await end('c');
    expect(log.at(-1)).toBe('begin b');
    await end('b');
    await all;
  });

  it('let nothing begin beside one that has the machine for itself', async () => {
    const { log, run, end } = workshop();
    const all = doAll([{ name: 'a', alone: true }, { name: 'b' }], run);
    expect(log).toEqual(['begin a']);
    await end('a');
    await end('b');
    await all;
  });

  it('end with the first that fails', async () => {
    const { log, run, end } = workshop(['a']);
    const all = doAll([{ name: 'a' }, { name: 'b' }, { name: 'c' }], run);
    await end('a');
    await all;
    expect(log).toEqual(['begin a', 'begin b', 'end a', 'stop b']);
  });

  it('are never left out in silence', async () => {
    const { run } = workshop();
    await expect(doAll([{ name: 'a', after: ['none'] }], run)).rejects.toThrow('Never begun: a');
  });
});
