import { inEach } from '../../model/localized';
import {
  nearest,
  plainName,
  repairedCode,
  type KnownPlace,
  type Lookup,
  type Match,
} from './known-place';
import { FORMER, SAME_CODE, type GazetteerRows } from './gazetteer-rows';

/** A place of the gazetteer, with what decides between those of one name. */
interface Entry extends KnownPlace {
  readonly level: 'country' | 'province' | 'prefecture' | 'county' | 'city';
  readonly parent: string;
  readonly people: number;
}

/** A city is meant if it has so many times the people of the next of its name. */
const MUCH_LARGER = 8;

/** Codes of a kind are taken for such if so many of all texts are among them. */
const MOST = 0.8;

/** Finds places by name or code, as a whole table uses them; `meanings`: what the reader chose. */
export class Gazetteer {
  readonly #byId = new Map<string, Entry>();
  readonly #byName = new Map<string, Entry[]>();
  readonly #names: string[] = [];
  /** Codes that many other tables use for something else: countries of two letters or by numbers. */
  readonly #shortCodes = new Map<string, Entry>();

  constructor({ china, countries, cities }: GazetteerRows) {
    const units = new Map(china.map((row) => [row[0], row] as const));
    const parentName = (code: string) => {
      const parent = units.get(code);
      return parent ? { en: parent[3], zh: parent[1] } : null;
    };
    for (const [code, zh, short, en, lng, lat, parent] of china) {
      const entry: Entry = {
        id: code,
        name: { en, zh },
        position: [lng, lat],
        within: parentName(parent),
        level: code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county',
        parent,
        people: 0,
      };
      this.#add(entry, [code, zh, short, en]);
    }
    for (const [iso2, codes, en, zh, others, lng, lat] of countries) {
      const entry: Entry = {
        id: iso2,
        name: { en, zh },
        position: [lng, lat],
        within: null,
        level: 'country',
        parent: '',
        people: 0,
      };
      const letters = codes.filter((code) => /^[A-Z]{3}$/.test(code));
      this.#add(entry, [...letters, en, zh, ...others]);
      this.#shortCodes.set(iso2, entry);
      for (const code of codes) if (/^\d+$/.test(code)) this.#shortCodes.set(code, entry);
    }
    for (const [id, name, country, lng, lat, people] of cities) {
      const within = this.#byId.get(country)?.name ?? null;
      const entry: Entry = {
        id: `geonames-${id}`,
        name: inEach(name),
        position: [lng, lat],
        within,
        level: 'city',
        parent: country,
        people,
      };
      // A city of China stands there by its unit.
      const isUnit = country === 'CN' && this.#byName.has(plainName(name));
      if (!isUnit) this.#add(entry, [name]);
    }
  }

  #add(entry: Entry, names: readonly string[]): void {
    this.#byId.set(entry.id, entry);
    for (const name of new Set(names.map(plainName))) {
      const entries = this.#byName.get(name);
      if (entries) entries.push(entry);
      else this.#byName.set(name, [entry]);
    }
    this.#names.push(...names.filter((name) => !/^[A-Z\d]{2,6}$/.test(name)));
  }

  /** How a table that has these texts for its places is to be read. */
  lookup(texts: ReadonlySet<string>, meanings: Readonly<Record<string, string>>): Lookup {
    const known = [...texts].filter((text) => this.#shortCodes.has(text.trim().toUpperCase()));
    const hasShortCodes = known.length >= MOST * texts.size;
    const chosen = new Map(Object.entries(meanings));
    return (text) => {
      const trimmed = text.trim();
      const meant = this.#byId.get(chosen.get(text) ?? '');
      if (meant) return found(meant);
      const country = hasShortCodes ? this.#shortCodes.get(trimmed.toUpperCase()) : undefined;
      return country ? found(country) : this.#match(trimmed);
    };
  }

  #match(text: string): Match {
    const entries = this.#byName.get(plainName(text)) ?? [];
    const candidates = narrowed(entries, text);
    const [only] = candidates;
    if (only && candidates.length === 1) return found(only);
    if (candidates.length > 1) return { kind: 'ambiguous', candidates };
    const repaired = repairedCode(text);
    const code = repaired ?? text;
    const byCode = this.#byId.get(SAME_CODE[code] ?? code) ?? this.#zoneHost(code);
    if (byCode && /^\d{6}$/.test(code)) return { kind: 'place', place: byCode, how: 'repaired' };
    const former = this.#byId.get(FORMER[text] ?? '') ?? this.#upgraded(text);
    if (former) return { kind: 'place', place: former, how: 'former' };
    return { kind: 'unknown', suggestions: nearest(text, this.#names) };
  }

  /** The city that hosts a development zone, which has a code of the statistics bureau only. */
  #zoneHost(code: string): Entry | undefined {
    return /^\d{4}7[1-9]$/.test(code) ? this.#byId.get(`${code.slice(0, 4)}00`) : undefined;
  }

  /** A county that has become a district or a city of the same name, if there is just one. */
  #upgraded(text: string): Entry | undefined {
    const [, stem] = /^(.{2,})[县市]$/u.exec(text) ?? [];
    if (stem === undefined) return undefined;
    const heirs = ['区', '市'].flatMap((kind) => this.#byName.get(stem + kind) ?? []);
    const [heir] = heirs;
    return heirs.length === 1 && heir?.level === 'county' ? heir : undefined;
  }
}

function found(place: Entry): Match {
  return { kind: 'place', place, how: 'as-is' };
}

/** Those of several places of one name that may be meant. */
function narrowed(entries: readonly Entry[], text: string): readonly Entry[] {
  if (entries.length < 2) return entries;
  const province = entries.find(({ level }) => level === 'province');
  const country = entries.find(({ level }) => level === 'country');
  // Of Hong Kong the country is the same place; Chinese names are of units.
  if (province && country) return [/\p{Script=Han}/u.test(text) ? province : country];
  const largest = province ?? country;
  if (largest) return [largest];
  const exact = entries.filter(({ name, id }) => name.zh === text || id === text);
  if (exact.length > 0 && exact.length < entries.length) return narrowed(exact, text);
  const prefectures = entries.filter(({ level }) => level === 'prefecture');
  if (prefectures.length > 0) {
    // A county of the name is seldom meant, but a district of a municipality may well be.
    const districts = entries.filter(
      ({ level, parent }) => level === 'county' && parent.endsWith('0000'),
    );
    return [...prefectures, ...districts];
  }
  const units = entries.filter(({ level }) => level === 'county');
  const [first, second] = entries.filter(({ level }) => level === 'city');
  if (first && units.length === 0 && first.people >= MUCH_LARGER * (second?.people ?? 0))
    return [first];
  return entries;
}
