import type { Dataset } from '../../model/dataset';
import type { Fault } from '../../model/fault';
import type { Later } from '../../model/later';
import { readTable } from '../csv';
import { readDescriptor } from '../descriptor';
import { DESCRIPTOR, readOrNull, type ReadFile } from '../package-file';
import { Row } from '../row';
import { byId, missingColumns } from '../table-rows';
import { checkLaterReferences, checkVintages } from './check-later';
import {
  readClaim,
  readEvent,
  readFigure,
  readName,
  readOutcome,
  readSource,
  readVintage,
  readYearly,
} from './read-later';
import { readFlow, readPark, readPlace, readStep } from './read-later-moves';

export type OpenedLater =
  | { readonly ok: true; readonly later: Later }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The one door by which comes in what is later than the paper: reads the package, checks every cell,
 * every reference, also to the paper’s dataset, and what vintages must hold, and gives either what
 * nobody need check again or the list of all faults. Never throws for what a file holds.
 */
export async function openLater(readFile: ReadFile, dataset: Dataset): Promise<OpenedLater> {
  const faults: Fault[] = [];
  const descriptor = await readDescriptor(readFile, faults);
  if (!descriptor) return { ok: false, faults };
  const rows = new Map<object, Row>();
  const rowOf = (item: object) => rows.get(item) as Row;

  /** The rows of one table, all of which a package must have. */
  async function read<T extends object>(name: string, readRow: (row: Row) => T): Promise<T[]> {
    const [file] = [descriptor?.resources.find((each) => each.name === name)?.path ?? []].flat();
    if (file === undefined) {
      const field = `resources.${name}`;
      faults.push({ file: DESCRIPTOR, row: null, field, value: '', code: 'required' });
      return [];
    }
    const text = await readOrNull(readFile, file, faults);
    if (text === null) return [];
    const table = { ...readTable(text), file };
    const missing = missingColumns(table, readRow);
    faults.push(...missing);
    if (missing.length > 0) return [];
    return table.rows.map((cells, index) => {
      const row = new Row(cells, file, index + 2, faults);
      const item = readRow(row);
      rows.set(item, row);
      return item;
    });
  }

  const sources = byId(await read('sources', readSource), rows);
  const none = { sources, events: new Map() };
  const events = byId(await read('events', (row) => readEvent(row, none)), rows);
  const known = { sources, events };
  const named = byId(await read('terms', readName), rows);
  const later: Later = {
    version: descriptor.version,
    sources,
    vintages: byId(await read('vintages', readVintage), rows) as Later['vintages'],
    figures: await read('series', (row) => readFigure(row, known)),
    events: [...events.values()].sort((a, b) => compare(a.date.from.iso, b.date.from.iso)),
    outcomes: await read('outcomes', (row) => readOutcome(row, known)),
    places: byId(await read('places', readPlace), rows),
    yearly: await read('flows-by-year', (row) => readYearly(row, known)),
    flows: await read('flows', (row) => readFlow(row, known)),
    steps: await read('steps', (row) => readStep(row, known)),
    parks: await read('parks', (row) => readPark(row, known)),
    claims: new Map(
      (await read('claims', (row) => readClaim(row, known))).map((it) => [it.claim, it]),
    ),
    terms: new Map([...named].map(([id, { name }]) => [id, name])),
  };
  if (faults.every(({ row }) => row !== null)) {
    checkLaterReferences(later, dataset, rowOf);
    checkVintages(later, rowOf);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, later };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
