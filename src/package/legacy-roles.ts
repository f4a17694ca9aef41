import type { EconomyRole } from '../model/observation';

/** The indicators by which packages told of economies before indicators had roles. */
const LEGACY_ROLES: ReadonlyMap<string, EconomyRole> = new Map([
  ['gdp', 'gdp'],
  ['primary-value-added', 'primary-value'],
  ['secondary-value-added', 'secondary-value'],
  ['tertiary-value-added', 'tertiary-value'],
  ['primary-share', 'primary-share'],
  ['secondary-share', 'secondary-share'],
  ['tertiary-share', 'tertiary-share'],
]);

export function legacyRoleOf(id: string): EconomyRole | null {
  return LEGACY_ROLES.get(id) ?? null;
}
