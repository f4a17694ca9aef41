import { memo } from '../model/memo';
import { encodeQuery } from './codec';
import { isSame, type Selection, type ViewState } from '../query/view-state';

/** By view, the queries that lead on to others of some kind. */
const queriesOf = memo<ViewState, Map<string, string>>(() => new Map());

/**
 * The query of a view with some of it changed. A page has a thousand links that change nothing but
 * what is selected, which is in the path: those of one kind have one query, which is written once.
 */
export function queryOf(state: ViewState, patch: Partial<ViewState>): string {
  const selection = patch.selection ?? state.selection;
  const isAsBefore = isSame(selection, state.selection);
  const write = () => encodeQuery(patched(state, patch, isAsBefore));
  if (Object.keys(patch).some((key) => key !== 'selection')) return write();
  const queries = queriesOf(state);
  const like = `${selection.kind} ${isAsBefore}`;
  const query = queries.get(like) ?? write();
  queries.set(like, query);
  return query;
}

/** Where places are gathered that are to be compared. */
const GATHERING: readonly (Selection['kind'] | undefined)[] = [
  'place',
  'flow',
  'face',
  'compare',
  'indicators',
  'indicator',
];

/** What is said of one page alone, and goes with it; `next`: the kind of the page that follows. */
function leftBehind(
  { compare, selection }: ViewState,
  next: Selection['kind'] | undefined,
): Partial<ViewState> {
  return {
    // The other place of a pair goes with the one it was chosen for.
    partner: null,
    direction: 'both',
    others: true,
    rest: false,
    compare: GATHERING.includes(next) ? compare : [],
    verdict: null,
    // A step of the story looks at a year and a map of its own.
    ...(selection.kind === 'story' && { year: null, indicator: null }),
  };
}

function patched(state: ViewState, patch: Partial<ViewState>, isAsBefore: boolean): ViewState {
  const { selection } = state;
  return {
    ...state,
    // The page of an indicator colours the map; who goes on from there takes the colours along.
    indicator: selection.kind === 'indicator' ? selection.id : state.indicator,
    ...(!isAsBefore && leftBehind(state, patch.selection?.kind)),
    ...patch,
  };
}
