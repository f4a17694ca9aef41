import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Allowance } from '../readers/allowance';
import { fetchBytes, type Patience } from './fetch-bytes';

/** What comes of an address of a server that answers so; `patience`: as long as is waited for more. */
async function fetched(
  answer: RequestListener,
  { allowance, patience }: { allowance?: Allowance; patience?: Patience } = {},
): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    const bytes = await fetchBytes(`http://127.0.0.1:${port}/a.csv`, allowance, patience);
    return new TextDecoder().decode(bytes);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('what is fetched of another site', () => {
  it('is whole, and nothing is told but the request', async () => {
    const told: unknown[] = [];
    const text = await fetched((request, response) => {
      told.push(request.headers.referer, request.headers.cookie);
      response.write('a,b\n');
      response.end('1,2\n');
    });
    expect(text).toBe('a,b\n1,2\n');
    expect(told).toEqual([undefined, undefined]);
  });

  it.each<[string, RequestListener]>([
    ['is missing', (_, response) => response.writeHead(404).end()],
    [
      'leads elsewhere',
      (_, response) => response.writeHead(302, { location: 'http://other.example/' }).end(),
    ],
    ['never answers', () => undefined],
    ['never goes on', (_, response) => response.write('a,b')],
    [
      'breaks off',
      (_, response) =>
        response.writeHead(200, { 'content-length': 10 }).write('a', () => response.destroy()),
    ],
  ])('is given up if it %s', async (_, answer) => {
    await expect(fetched(answer, { patience: { next: 200, last: 60_000 } })).rejects.toThrow();
  });

  it('is given up if it goes on for too long, a byte at a time', async () => {
    const answer: RequestListener = (_, response) => {
      const drip = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(drip));
    };
    await expect(fetched(answer, { patience: { next: 60_000, last: 300 } })).rejects.toThrow();
  });

  it('is given up if it never ends', async () => {
    const endless = function* () {
      for (;;) yield 'x'.repeat(10_000);
    };
    const answer: RequestListener = (_, response) => void Readable.from(endless()).pipe(response);
    const allowance = new Allowance(100_000);
    await expect(fetched(answer, { allowance })).rejects.toMatchObject({ reason: 'too-large' });
  });
});
