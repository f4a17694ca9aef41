import type { Term } from '../model/context';
import type { Fault } from '../model/fault';
import { SYMBOLS, type KindRole, type PlaceKind, type SymbolName } from '../model/place';
import { titled, type DeclaredKind } from './declared';
import { LEGACY_KINDS } from './legacy-kinds';
import { DESCRIPTOR } from './package-file';

/** The symbols of kinds that declare a role, but none of their own. */
const OF_ROLE: Partial<Readonly<Record<KindRole, SymbolName>>> = {
  region: 'target',
  hub: 'diamond',
};
const OTHERS = SYMBOLS.filter((symbol) => !Object.values(OF_ROLE).includes(symbol));

/**
 * The kinds of a package's places by their ids, in order of importance: those that it declares, or,
 * where it declares none, what stands in the column, `found`. Those of packages from before kinds
 * could be declared keep their looks and names.
 */
export function kindsOf(
  declared: readonly DeclaredKind[] | undefined,
  found: ReadonlySet<string>,
  terms: readonly Term[],
  faults: Fault[],
): ReadonlyMap<string, PlaceKind> {
  const kinds = new Map<string, PlaceKind>();
  const listed = declared ?? undeclared(found, terms);
  let plain = 0;
  for (const [rank, { id, title = titled(id), title_zh = title, ...look }] of listed.entries()) {
    if (kinds.has(id)) {
      const field = `kinds.${rank}.id`;
      faults.push({ file: DESCRIPTOR, row: null, field, value: id, code: 'duplicate-id' });
    }
    const { role = null } = look;
    const symbol =
      look.symbol ?? (role && OF_ROLE[role]) ?? OTHERS[plain++ % OTHERS.length] ?? null;
    kinds.set(id, {
      id,
      name: { en: title, zh: title_zh },
      role,
      symbol: role === 'outside' ? null : symbol,
      rank,
    });
  }
  return kinds;
}

function undeclared(found: ReadonlySet<string>, terms: readonly Term[]): readonly DeclaredKind[] {
  const known = LEGACY_KINDS.filter(({ id }) => found.has(id));
  const others = [...found].filter((id) => known.every((kind) => kind.id !== id));
  return [
    ...known,
    ...others.map((id): DeclaredKind => {
      const name = terms.find((term) => term.kind === 'kind' && term.id === id)?.name;
      return { id, title: name?.en, title_zh: name?.zh };
    }),
  ];
}
