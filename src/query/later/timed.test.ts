import { describe, expect, it } from 'vitest';
import { laterFromDisk, fromDisk } from '../../../tests/support/built-in';
import { openTimedData } from '../../../tests/support/timed';
import { flowCode, progressOf } from '../../model/facet';
import { DEFAULT_VIEW } from '../view-state';
import { beginningsOf, shownFlows } from '../shown';
import { datasetIn } from './dataset-in';

const { paper, later, timed } = await openTimedData(fromDisk, laterFromDisk);

function statusOf(id: string, year: number): string {
  const dataset = datasetIn(timed, year);
  const flow = dataset.flows.get(id);
  if (!flow) throw new Error(`no flow ${id}`);
  return flowCode(dataset, progressOf(dataset), flow);
}

describe('the status of a flow in time', () => {
  it.each([
    [
      'yanshan-caofeidian',
      { 2014: 'signed', 2016: 'signed', 2017: 'not-built', 2026: 'not-built' },
    ],
    [
      'xinfadi-gaobeidian',
      { 2013: 'undated', 2014: 'signed', 2015: 'operating', 2026: 'operating' },
    ],
    ['zoo-market-langfang', { 2014: 'signed', 2015: 'operating', 2016: 'closed', 2026: 'closed' }],
    ['dahongmen-langfang', { 2014: 'signed', 2015: 'operating', 2016: 'closed', 2018: 'moved' }],
    ['branches-hebei', { 2014: 'planned', 2022: 'planned', 2023: 'building', 2026: 'building' }],
    ['shougang-caofeidian', { 2009: 'undated', 2010: 'operating', 2026: 'operating' }],
  ])('%s follows its events', (id, byYear) => {
    for (const [year, status] of Object.entries(byYear)) {
      expect(statusOf(id, Number(year)), year).toBe(status);
    }
  });

  it('is the paper’s in its last year, but for what an event of that year shows', () => {
    const progress = progressOf(paper);
    const others = [...paper.flows.values()].filter(
      (flow) => statusOf(flow.id, 2014) !== flowCode(paper, progress, flow),
    );
    expect(others.map(({ id }) => id)).toEqual(['tiantan-yanda']);
  });

  it('has no date before the first statement, nor later where nothing later was found', () => {
    const unseen = later.outcomes.filter(({ asOf }) => asOf === null).map(({ flow }) => flow);
    expect(unseen.length).toBeGreaterThan(5);
    for (const id of unseen) {
      expect([1982, 2013, 2015, 2026].map((year) => statusOf(id, year))).toEqual(
        Array.from({ length: 4 }, () => 'undated'),
      );
    }
  });

  it('leads, for every flow that has one, to a source that is told of', () => {
    for (const year of [2013, 2014, 2018, 2022, 2026]) {
      const { flows, inTime, sources, documents } = datasetIn(timed, year);
      for (const { id } of flows.values()) {
        const stated = inTime?.stated.get(id);
        expect(statusOf(id, year) === 'undated').toBe(stated === undefined);
        if (!stated) continue;
        expect(stated.when.year, id).toBeLessThanOrEqual(year);
        const source = sources.get(stated.source);
        expect(documents.get(source?.document ?? '')?.title, id).toBeTruthy();
      }
    }
  });
});

describe('data through the years', () => {
  const shownIn = (year: number, undated = true) =>
    shownFlows(datasetIn(timed, year), { ...DEFAULT_VIEW, year, undated }).list();

  it('shows later flows only from their first source on', () => {
    const laterIn = (year: number) => shownIn(year).filter(({ id }) => !paper.flows.has(id)).length;
    expect([1982, 2012, 2013, 2026].map(laterIn)).toEqual([0, 0, 2, later.flows.length]);
  });

  it('leaves out what has no date where the view does, and says how many these are', () => {
    for (const year of [1982, 2013, 2014, 2026]) {
      const view = { ...DEFAULT_VIEW, year };
      const { undated } = beginningsOf(datasetIn(timed, year), view);
      expect(shownIn(year).length - shownIn(year, false).length, String(year)).toBe(undated);
    }
    expect(shownIn(1982, false)).toEqual([]);
    expect(shownIn(2014, false)).toHaveLength(paper.flows.size + 2);
  });

  it('has the technology contracts of each year as published, and no others', () => {
    const published = later.yearly.filter(({ series }) => series === 'technology-contracts');
    for (let year = 2013; year <= 2025; year += 1) {
      const flow = datasetIn(timed, year).flows.get('technology-contracts');
      const { magnitude, source } = flow ?? {};
      const figure = published.find((each) => each.year === year);
      if (figure) expect(source).toBe(figure.sources[0].id);
      expect(magnitude ?? null, String(year)).toEqual(
        figure ? { value: figure.amount, unit: figure.unit } : null,
      );
    }
    expect(datasetIn(timed, 2025).flows.get('technology-contracts')?.magnitude?.value).toBe(996);
  });

  it('leads every figure, place and flow that is later to its publisher', () => {
    const { observations, places, flows, sources, documents, indicators } = timed.dataset;
    const added = [
      ...observations.filter((each) => !paper.observations.includes(each)),
      ...[...places.values()].filter(
        ({ id, kind }) => !paper.places.has(id) && kind?.id !== 'group',
      ),
      ...[...flows.values()].filter(({ id }) => !paper.flows.has(id)),
    ];
    expect(added.length).toBeGreaterThan(60);
    for (const { source } of added) {
      const document = documents.get(sources.get(source)?.document ?? '');
      expect(document?.citation, source).toBeTruthy();
    }
    const figures = timed.dataset.observations.length - paper.observations.length;
    expect(figures).toBe(later.yearly.length);
    expect(indicators.size - paper.indicators.size).toBe(
      new Set(later.yearly.map(({ series }) => series)).size,
    );
  });

  it('keeps the paper’s places, figures, sources and layers as they are', () => {
    const { dataset } = timed;
    const kept = <T>(all: ReadonlyMap<string, T>, of: ReadonlyMap<string, T>) =>
      [...all].filter(([id]) => of.has(id));
    expect(kept(dataset.places, paper.places)).toEqual([...paper.places]);
    expect(kept(dataset.sources, paper.sources)).toEqual([...paper.sources]);
    expect(dataset.observations.slice(0, paper.observations.length)).toEqual(paper.observations);
    expect(dataset.facets[0]).toEqual(paper.facets[0]);
  });
});
