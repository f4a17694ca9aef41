import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../scripts/gazetteer-from-disk';
import { hasEnds, planOf } from './guess/plan';
import { importTables } from './import-tables';
import { readFiles } from './readers/read-files';

const SOUND = [
  'origin,dest,mode,year,count\nA,B,rail,2019,5\nB,A,road,2020,7\nA,C,rail,2020,1200\nC,A,road,2019,3.5\n',
  '出发地;目的地;人数\n北京;天津;1,5\n朝阳;廊坊;2\n',
  ',A,B,C\nA,0,5,1\nB,7,0,2\nC,3,4,0\n',
  'id_a,id_b,flow_ab,xa,ya,xb,yb,flow_ba\nP,Q,5,963577,6010540,848944,5913827,6\n',
  '{"nodes":[{"id":"A","lat":47,"lon":8},{"id":"B","lat":46,"lon":9}],"links":[{"source":"A","target":"B","value":3}]}',
  '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"LineString","coordinates":[[8,47],[9,46]]},"properties":{"n":3}}]}',
];
const PLACES = 'id,name,lat,lon\nA,Alm,46.5,8.5\nB,Berg,47,9\nC,Cham,47.2,8.4\n';

/** What is put into a file in place of some of it. */
const ODD = [
  '',
  ',',
  ';',
  '\t',
  '"',
  '\n',
  '\r\n',
  '\0',
  '\uFEFF',
  '1e999',
  '-1e308',
  '9'.repeat(400),
  '=1+1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  '../..',
  '%2F',
  '\u202e',
  '\ud800',
  '{',
  ']',
  'null',
  '[[[[',
  '0x10',
  'NaN',
  '５',
  '万',
  '2020-02-31',
  ' ',
  '\u2028',
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  odd: fc.constantFrom(...ODD),
  cut: fc.boolean(),
});
const bytesOf = (text: string, encoding: string) => {
  if (encoding === 'latin') return Uint8Array.from(text, (each) => each.charCodeAt(0) & 0xff);
  const shorts = Uint16Array.from(text, (each) => each.charCodeAt(0));
  return encoding === 'utf-16' ? new Uint8Array(shorts.buffer) : new TextEncoder().encode(text);
};

describe('a file that was harmed', () => {
  it('ends in a report, in which each row is counted once', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SOUND),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('utf-8', 'utf-8', 'latin', 'utf-16'),
        fc.boolean(),
        async (sound, mutations, encoding, hasPlaces) => {
          const text = mutations.reduce((whole, { at, length, odd, cut }) => {
            const from = Math.floor(at * whole.length);
            return whole.slice(0, from) + odd + (cut ? '' : whole.slice(from + length));
          }, sound);
          const files = [
            { name: 'f.txt', bytes: bytesOf(text, encoding) },
            ...(hasPlaces ? [{ name: 'places.csv', bytes: bytesOf(PLACES, 'utf-8') }] : []),
          ];
          const { tables, unread } = await readFiles(files);
          const plan = planOf(tables);
          if (!plan || !hasEnds(plan.roles)) return;
          const { report, dataset } = await importTables(tables, plan, openGazetteer);
          const { rows, drawn, merged, zero, unknown, refused, sum } = report.counts;
          expect(drawn + merged + zero + unknown + refused).toBe(rows);
          expect(Number.isFinite(sum)).toBe(true);
          expect(dataset === null).toBe(drawn + unknown === 0);
          expect(unread.every(({ reason }) => reason !== undefined)).toBe(true);
        },
      ),
      { numRuns: 1000, seed: 26 },
    );
  });
});
