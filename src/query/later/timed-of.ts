import type { Dataset } from '../../model/dataset';
import type { DashName, Facet, FacetValue } from '../../model/facet';
import { progressOf } from '../../model/facet';
import type { Flow } from '../../model/flow';
import { FlowTable } from '../../model/flows/flow-table';
import { plainFlow } from '../../model/flows/flow-row';
import { groupBy } from '../../model/group-by';
import type { Stated } from '../../model/in-time';
import type { Later, LaterFlow, LaterSource } from '../../model/later';
import { NONE } from '../../package/facets';
import { UNDATED, type Timed, type YearlyAmount } from './dataset-in';
import { figuresWith, inWords, sourcesWith, type LaterWords } from './later-figures';
import { firstYearOf, placesWith } from './later-places';

/** Statuses from the least certain to the most; those without a dash here have the paper’s. */
const STATUSES: readonly (readonly [id: string, dash: DashName | null])[] = [
  [UNDATED, 'fine'],
  ['not-built', 'sparse'],
  ['planned', 'short'],
  ['signed', 'long'],
  ['building', 'mixed'],
  ['closed', 'ticks'],
  ['moved', 'pairs'],
  ['operating', 'solid'],
];

/** The paper’s dataset with what is later, through the years: a dataset of its own beside it. */
export function timedOf(paper: Dataset, later: Later, words: LaterWords): Timed {
  const facets = paper.facets.map((facet) => facetWith(facet, paper, words));
  const paperFlows = [...paper.flows.values()].map(plainFlow);
  const [first, sourceYear] = paper.extent.years ?? [0, 0];
  const last = Math.max(...later.outcomes.map(({ asOf }) => asOf?.year ?? sourceYear));
  const added = later.flows.map((flow) => flowOf(flow, paper));
  const dataset: Dataset = {
    ...paper,
    id: `${paper.id}-later`,
    version: `${paper.version}+${later.version}`,
    about: {
      ...paper.about,
      heading: inWords(words, ({ inTime }) => inTime.heading(String(last))),
      lead: inWords(words, ({ inTime }) =>
        inTime.lead(String(paperFlows.length), String(sourceYear), String(added.length)),
      ),
    },
    extent: { ...paper.extent, years: [first, last] },
    facets,
    flows: FlowTable.of([...paperFlows, ...added], facets),
    places: placesWith(
      paper,
      later,
      inWords(words, ({ inTime }) => inTime.group),
    ),
    ...figuresWith(paper, later, words),
    ...sourcesWith(paper, sourcesOf(later), words),
  };
  return {
    dataset,
    sourceYear,
    stated: statementsOf(paper, later, sourceYear),
    amounts: amountsOf(later),
    later: new Set(added.map(({ id }) => id)),
    placesFrom: new Map([...later.places.keys()].map((id) => [id, firstYearOf(id, later)])),
  };
}

function facetWith(facet: Facet, paper: Dataset, words: LaterWords): Facet {
  const plain = { colour: null, head: null };
  if (facet.role === 'layer') return facet;
  // What kind of industry or mechanism a later flow is of, its sources do not say.
  if (facet !== progressOf(paper)) {
    const none: FacetValue = { ...plain, id: '', name: NONE, dash: null };
    return { ...facet, values: [...facet.values, none] };
  }
  return {
    ...facet,
    values: STATUSES.map(([id, dash]): FacetValue => {
      const own = facet.values.find((value) => value.id === id);
      const name = own?.name ?? inWords(words, ({ inTime }) => inTime.status[id] ?? id);
      return { ...plain, id, name, dash };
    }),
  };
}

function flowOf(flow: LaterFlow, { facets }: Dataset): Flow {
  const { id, name, origin, destination, category, summary, source, caveat } = flow;
  return {
    id,
    name,
    origin,
    destination,
    direction: 'one-way',
    facets: facets.map(({ role }) => (role === 'layer' ? category : '')),
    start: null,
    end: null,
    magnitude: null,
    summary,
    source: source.id,
    caveat,
  };
}

/** What the paper says as of its last year, and what each step says as of its event. */
function statementsOf(paper: Dataset, later: Later, sourceYear: number): Timed['stated'] {
  const place = paper.facets.findIndex(({ role }) => role === 'progress');
  const when = { iso: String(sourceYear), year: sourceYear };
  const ofPaper = [...paper.flows.values()].map(
    ({ id, facets, source }): readonly [string, Stated] => [
      id,
      { status: facets[place] ?? '', when, source },
    ],
  );
  const ofEvents = later.steps.map(({ flow, event, status }): readonly [string, Stated] => [
    flow,
    { status, when: event.date.to, source: event.sources[0].id },
  ]);
  const byFlow = groupBy([...ofPaper, ...ofEvents], ([flow]) => flow);
  return new Map(
    [...byFlow].map(([flow, said]) => [
      flow,
      said.map(([, stated]) => stated).sort((a, b) => compare(a.when.iso, b.when.iso)),
    ]),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Amounts by flow and year, each with the source that carries it. */
function amountsOf({ flows, yearly }: Later): Timed['amounts'] {
  return new Map(
    flows.flatMap(({ id, series }) => {
      const figures = yearly.filter((figure) => figure.series === series[0]);
      const byYear = figures.map(
        ({ year, amount, unit, sources: [first] }): readonly [number, YearlyAmount] => [
          year,
          { magnitude: { value: amount, unit }, source: first.id },
        ],
      );
      return byYear.length === 0 ? [] : [[id, new Map(byYear)] as const];
    }),
  );
}

/** All sources that places, flows, steps and figures by year name, each once. */
function sourcesOf({ sources, places, flows, steps, events, yearly }: Later): LaterSource[] {
  const used = new Set<LaterSource>([
    ...flows.map(({ source }) => source),
    ...steps.map(({ event }) => event.sources[0]),
    ...yearly.map((figure) => figure.sources[0]),
    ...events
      .filter(
        ({ origin, destination }) => places.has(origin ?? '') || places.has(destination ?? ''),
      )
      .map((event) => event.sources[0]),
  ]);
  return [...sources.values()].filter((source) => used.has(source));
}
