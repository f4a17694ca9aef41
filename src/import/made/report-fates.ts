import { valueAt } from './columns';
import type { Localized } from '../../model/localized';
import type { FlowRole } from '../guess/roles';
import { NO_MATCH, type Match } from '../places/known-place';
import type { CauseCode, Example, Findings } from '../report';
import { cell, type Table } from '../tables/table';
import { FATES, type Fate, type RowsToSort, type Sorted } from './sort-rows';

interface Sortedness {
  readonly table: Table;
  readonly roles: readonly FlowRole[];
  readonly rows: RowsToSort;
  readonly sorted: Sorted;
  /** Texts that are places of the reader's without a position that can be used. */
  readonly withoutPosition: ReadonlySet<string>;
}

/** The cause that stands for a fate, and the column that is to blame. */
const CAUSES: Partial<Readonly<Record<Fate, readonly [CauseCode, 'lost' | 'told', FlowRole]>>> = {
  zero: ['zero', 'lost', 'amount'],
  unknown: ['unknown-amount', 'told', 'amount'],
  'not-a-number': ['not-a-number', 'lost', 'amount'],
  negative: ['negative', 'lost', 'amount'],
  'not-a-date': ['not-a-date', 'lost', 'start'],
};

/** Says of each row that is not drawn as it stands why, and what its amount is. */
export function reportFates(all: Sortedness, findings: Findings): void {
  const { table, roles, rows, sorted } = all;
  const amountOf = (row: number) => {
    const amount = rows.amounts ? valueAt(rows.amounts, row) : 1;
    return typeof amount === 'number' ? Math.max(0, amount) : 0;
  };
  const exampleAt = (row: number, role: FlowRole): Example => {
    const column = roles.indexOf(role);
    return {
      file: table.file,
      row: table.lineOf(row),
      column: table.header[column] ?? null,
      found: cell(table, row, column),
      expected: '',
    };
  };
  const unmatched = new Map<number, { times: number; sum: number; row: number; role: FlowRole }>();
  const { ends } = rows;
  const known = ends.places.length;
  const noPlace = FATES.indexOf('no-place');
  for (let row = 0; row < table.count; row++) {
    const fate = FATES[sorted.fates[row] ?? 0] ?? 'drawn';
    if (fate === 'drawn' || fate === 'merged') continue;
    const [code, effect, role] = CAUSES[fate] ?? [];
    if (code && effect && role) {
      // Rows without anything to be lost need no example each.
      findings.add(code, effect, exampleAt(row, role), { sum: amountOf(row) });
      continue;
    }
    if (sorted.fates[row] !== noPlace) continue;
    const isOrigin = (ends.origin[row] ?? 0) >= known;
    const end = (isOrigin ? ends.origin[row] : ends.destination[row]) ?? 0;
    const entry = unmatched.get(end) ?? {
      times: 0,
      sum: 0,
      row,
      role: isOrigin ? 'origin' : 'destination',
    };
    entry.times++;
    entry.sum += amountOf(row);
    unmatched.set(end, entry);
  }
  for (const [end, { row, role, ...much }] of unmatched) {
    const { text, match } = ends.unmatched[end - known] ?? { text: '', match: NO_MATCH };
    const code = codeOf(text, match, all.withoutPosition);
    const example = { ...exampleAt(row, role), found: text, expected: expectedFor(match) };
    findings.add(code, 'lost', example, much);
  }
  for (const { text, match } of ends.matched) {
    const code = match.how === 'former' ? 'former-name' : 'repaired-code';
    const expected = `${match.place.name.en} (${match.place.id})`;
    findings.add(code, 'told', {
      file: table.file,
      row: null,
      column: null,
      found: text,
      expected,
    });
  }
  reportRepeated(all, findings);
}

function codeOf(text: string, match: Match, withoutPosition: ReadonlySet<string>): CauseCode {
  if (text.trim() === '') return 'missing-place';
  if (/[\r\n]/.test(text.trim())) return 'several-lines';
  if (withoutPosition.has(text.trim())) return 'place-without-position';
  return match.kind === 'ambiguous' ? 'ambiguous-place' : 'unknown-place';
}

function expectedFor(match: Match): string {
  if (match.kind === 'ambiguous') {
    return match.candidates
      .map(({ name, within }) => (within ? `${bothOf(name)}, ${bothOf(within)}` : bothOf(name)))
      .join(' / ');
  }
  return match.kind === 'unknown' ? match.suggestions.join(' / ') : '';
}

/** A name in both languages: the report is made once for either. */
function bothOf({ en, zh }: Localized): string {
  return en === zh ? zh : `${zh} (${en})`;
}

/** Rows that repeat others: those with another amount are shown first, with both amounts. */
function reportRepeated({ table, roles, rows, sorted }: Sortedness, findings: Findings): void {
  const { repeated } = sorted;
  if (repeated.count === 0) return;
  const text = (row: number) => cell(table, row, roles.indexOf('amount')).trim();
  const listed = repeated.rows.map((row, index) => ({
    row,
    earlier: repeated.earlier[index] ?? 0,
  }));
  const differing = listed.filter(({ row, earlier }) => text(row) !== text(earlier));
  const [shown = listed[0]] = differing;
  const named = (at: Uint32Array, row: number) => {
    const number = at[row] ?? 0;
    const { places, unmatched } = rows.ends;
    return places[number]?.name.en ?? unmatched[number - places.length]?.text ?? '';
  };
  const examples = (differing.length > 0 ? differing : shown ? [shown] : []).slice(0, 20);
  examples.forEach(({ row, earlier }, index) => {
    findings.add(
      'repeated-pair',
      'told',
      {
        file: table.file,
        row: table.lineOf(row),
        column: table.header[roles.indexOf('amount')] ?? null,
        found: `${named(rows.ends.origin, row)} → ${named(rows.ends.destination, row)}: ${text(row)}`,
        expected: `${table.lineOf(earlier)}: ${text(earlier)}`,
      },
      index === 0 ? { times: repeated.count - examples.length + 1, sum: repeated.sum } : {},
    );
  });
}
