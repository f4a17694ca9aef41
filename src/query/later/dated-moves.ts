import type { Dataset } from '../../model/dataset';
import { memo } from '../../model/memo';
import type { Later, LaterEvent } from '../../model/later';
import { economiesOf } from '../../stats/economy';
import {
  shiftsIn,
  spanAround,
  type Relocation,
  type Shift,
  type Span,
} from '../../stats/later/structure-shift';
import { vintageEconomies, type BasisEconomies } from '../../stats/later/vintage-economies';
import { regionsOf } from '../../stats/look-up';
import { structureOf } from '../../stats/structure';
import { ancestors } from '../selectors';
import { parentOf } from './later-places';

/** A flow between two regions, and the event by which what moved opened. */
export interface DatedMove extends Relocation {
  readonly flow: string;
  readonly event: LaterEvent;
}

/** The shifts around an opening in one basis, and what they were computed from. */
export interface SpanShifts {
  readonly span: Span;
  readonly own: BasisEconomies;
  readonly shifts: readonly Shift[];
}

/** Every flow with a dated opening whose ends lie in two regions that the paper has figures of. */
export function datedMoves(later: Later, dataset: Dataset): DatedMove[] {
  const flows = new Map([...dataset.flows.values(), ...later.flows].map((flow) => [flow.id, flow]));
  return later.steps.flatMap(({ flow, event, opens }): DatedMove[] => {
    const { origin = '', destination = '' } = flows.get(flow) ?? {};
    const [from, to] = [origin, destination].map((end) => regionOf(end, later, dataset));
    if (!opens || !from || !to || from === to) return [];
    return [{ flow, event, origin: from, destination: to, opened: event.date.to.year }];
  });
}

function regionOf(id: string, later: Later, dataset: Dataset): string | null {
  const added = later.places.get(id);
  const parent = added ? parentOf(added, dataset.places) : id;
  const place = dataset.places.get(parent ?? '');
  const chain = place ? [place, ...ancestors(dataset, place)] : [];
  return chain.find(({ kind }) => kind?.role === 'region')?.id ?? null;
}

/** The paper’s economies, then those of each vintage but the one that the paper’s own tables are of. */
const basesOf = memo((later: Later) =>
  memo((dataset: Dataset): readonly BasisEconomies[] => {
    const structure = structureOf(dataset);
    if (!structure) return [];
    const paper: BasisEconomies = {
      basis: 'paper',
      economies: economiesOf(dataset),
      figuresOf: () => [],
      breaks: () => false,
    };
    const others = later.figures.filter(({ vintage }) => !later.vintages.get(vintage)?.isOfPaper);
    return [paper, ...vintageEconomies(others, regionsOf(dataset), structure)];
  }),
);

/** How structures shifted around the opening of a move, in each basis that has years on either side. */
export function shiftsAround(move: Relocation, later: Later, dataset: Dataset): SpanShifts[] {
  return basesOf(later)(dataset).flatMap((own) => {
    const span = spanAround(move, own);
    return span ? [{ span, own, shifts: shiftsIn(own, span) }] : [];
  });
}
