import type { Term } from '../model/context';
import type { Facet, FacetValue } from '../model/facet';
import type { Fault } from '../model/fault';
import type { Flow } from '../model/flow';
import { inEach, type Localized } from '../model/localized';
import { titled, type DeclaredFacet, type DeclaredValue } from './declared';
import { LEGACY_FACETS } from './legacy-facets';
import { DESCRIPTOR } from './package-file';
import type { Row } from './row';

/** What a facet's flows are called that have no value in its column. */
export const NONE: Localized = { en: 'Not given', zh: '未注明' };

/**
 * The facets of a package: those that it declares, or, where it declares none, those of the columns
 * that packages had before they could. `first`: a row of its flows, which knows their columns.
 */
export function facetsToRead(
  declared: readonly DeclaredFacet[] | undefined,
  columns: ReadonlySet<string>,
  faults: Fault[],
): readonly DeclaredFacet[] {
  if (!declared) return LEGACY_FACETS.filter(({ field }) => columns.has(field));
  const fault = (at: string, value: string, code: Fault['code'], expected?: string) =>
    faults.push({ file: DESCRIPTOR, row: null, field: `facets.${at}`, value, code, expected });
  declared.forEach((facet, index) => {
    const before = declared.slice(0, index);
    const { field, key = field, role } = facet;
    if (!columns.has(field)) fault(`${index}.field`, field, 'missing-column');
    if (before.some((each) => (each.key ?? each.field) === key)) {
      fault(`${index}.key`, key, 'duplicate-id');
    }
    if (role && before.some((each) => each.role === role)) {
      fault(`${index}.role`, role, 'duplicate-id');
    }
    const ids = (facet.values ?? []).map(({ id }) => id);
    ids.forEach((id, at) => {
      if (ids.indexOf(id) < at) fault(`${index}.values.${at}.id`, id, 'duplicate-id');
    });
  });
  return declared;
}

/**
 * Facets with their values: as declared, or as flows have them. Notes what flows have beside the
 * values that a package declares; beside those of `LEGACY_FACETS` they may have any.
 */
export function facetsOf(
  declared: readonly DeclaredFacet[],
  flows: readonly Flow[],
  terms: readonly Term[],
  rowOf: (flow: Flow) => Row | undefined,
): Facet[] {
  return declared.map((facet, index): Facet => {
    const { field, key = field, title = titled(field), title_zh = title } = facet;
    const { label = title, label_zh = facet.label ?? title_zh, role = null } = facet;
    const listed = new Map((facet.values ?? []).map((value) => [value.id, asValue(value)]));
    const names = new Map(
      terms.flatMap(({ kind, id, name }) => (kind === field ? [[id, name] as const] : [])),
    );
    const found = new Set(flows.map((flow) => flow.facets[index] ?? ''));
    const others = [...found].filter((id) => id !== '' && !listed.has(id));
    const isLegacy = LEGACY_FACETS.includes(facet);
    if (others.length > 0 && facet.values && !isLegacy) {
      const allowed = [...listed.keys()].join(', ');
      for (const flow of flows) {
        const id = flow.facets[index] ?? '';
        if (others.includes(id)) rowOf(flow)?.fault(field, 'not-an-option', allowed);
      }
    }
    const isOwn = isLegacy && others.length > 0;
    const values = [
      ...[...listed.values()].filter(({ id }) => !isOwn || found.has(id)),
      ...others.map((id) => ({ ...PLAIN, id, name: names.get(id) ?? inEach(id) })),
      ...(found.has('') ? [{ ...PLAIN, id: '', name: NONE }] : []),
    ];
    return {
      field,
      key,
      name: { en: title, zh: title_zh },
      label: { en: label, zh: label_zh },
      role,
      values,
    };
  });
}

const PLAIN = { colour: null, head: null, dash: null } as const;

function asValue({ id, title = id, title_zh = title, ...look }: DeclaredValue): FacetValue {
  return { ...PLAIN, ...look, id, name: { en: title, zh: title_zh } };
}
