import { describe, expect, it } from 'vitest';
import { fromDisk, laterFromDisk } from '../../../tests/support/built-in';
import { openBuiltIn } from '../../package/built-in';
import { openLater } from '../../package/later/open-later';
import { datedMoves, shiftsAround } from '../../query/later/dated-moves';
import { structureOfFlow } from './structure-texts';

const dataset = await openBuiltIn(fromDisk);
const opened = await openLater(laterFromDisk, dataset);
if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
const { later } = opened;
const moves = datedMoves(later, dataset);
const of = (flow: string) => structureOfFlow(flow, later, dataset, 'en');

describe('industries around the opening of a move', () => {
  it('is of flows between two regions whose opening has a date, and of no others', () => {
    const dated = later.steps.filter(({ opens }) => opens).map(({ flow }) => flow);
    const inside = ['tiantan-fengtai', 'subcentre'];
    expect(moves.map(({ flow }) => flow)).toEqual(dated.filter((flow) => !inside.includes(flow)));
    for (const { event, opened: year } of moves) expect(event.date.to.year).toBe(year);
    expect(of('subcentre')).toBeNull();
    expect(of('yanshan-caofeidian')).toBeNull();
  });

  it('of Shougang compares 2009 and 2011 at both ends and in the rest, in each version apart', () => {
    const text = of('shougang-caofeidian');
    expect(text).toMatchObject({ opened: '26 June 2010', origin: 'beijing', destination: 'hebei' });
    expect(text?.spans.map(({ basis, before, after }) => [basis, before, after])).toEqual([
      ['paper', 2009, 2011],
      ['yearbook-pre2018c', 2009, 2011],
    ]);
    for (const { places, rows, source, sources } of text?.spans ?? []) {
      expect(places).toEqual([
        { id: 'beijing', role: 'origin' },
        { id: 'hebei', role: 'destination' },
        { id: 'tianjin', role: 'rest' },
      ]);
      expect(rows).toHaveLength(9);
      for (const { cells } of rows) expect(cells).toHaveLength(3);
      expect(source !== null || sources.length > 0).toBe(true);
    }
    const share = text?.spans[1]?.rows.find(
      ({ measure, part }) => measure === 'share' && part === 'secondary',
    );
    // 2855.55 of 12153.03 and 3752.48 of 16251.93.
    expect(share?.cells[0]).toEqual({ text: '23.5 → 23.1', change: '−0.41 to −0.40' });
  });

  it('says that there is nothing to compare, rather than compare across versions', () => {
    expect(of('xinfadi-gaobeidian')?.spans).toEqual([]);
    expect(
      of('zhongguancun-tianjin')?.spans.map(({ places }) => places.map(({ id }) => id)),
    ).toEqual([['tianjin']]);
  });

  it('takes all that it compares from one version', () => {
    const found = moves.flatMap((move) => shiftsAround(move, later, dataset));
    expect(found.length).toBeGreaterThan(3);
    for (const { span, own } of found) {
      expect(own.basis).toBe(span.basis);
      for (const region of span.regions) {
        for (const year of [span.before, span.after]) {
          const used = own.figuresOf(region, year);
          expect(used.length > 0).toBe(span.basis !== 'paper');
          for (const { vintage } of used) expect(vintage).toBe(span.basis);
        }
      }
    }
  });
});
