import { parse } from 'node-html-parser';

/** What one element of a page writes of a figure. */
export interface Written {
  /** Which figure: indicator, place or flow, and year. */
  readonly key: string;
  /** Its number as it stands there, such as `1.2` of “1.2万个岗位”. */
  readonly number: string;
  /** True where a word of scale follows, as in “1.2万个岗位”; a table has it in its head, if at all. */
  readonly isScaled: boolean;
  /** Its bounds as they stand in brackets; null where there are none. */
  readonly bounds: string | null;
}

const NUMBER = /[-−]?\d[\d,]*(?:\.\d+)?/;
const IN_BRACKETS = /[(（]([^)）]*\d[^)）]*)[)）]/;

const SCALE = /^\s*(billion|million|亿|万)/;

/** The figures of a page that say which they are, in its order. */
export function writtenFigures(html: string): Written[] {
  return parse(html)
    .querySelectorAll('[data-figure]')
    .flatMap((element) => {
      const key = element.getAttribute('data-figure');
      const text = element.textContent.replaceAll(/\s+/g, ' ').trim();
      const found = NUMBER.exec(text);
      if (!key || !found) return [];
      const [number] = found;
      const after = text.slice(found.index + number.length);
      const bounds = IN_BRACKETS.exec(text)?.[1] ?? null;
      return [{ key, number, isScaled: SCALE.test(after), bounds }];
    });
}

/**
 * Sets the same figure of all pages side by side. Two agree to the digit, or in their significant
 * digits where one has a word of scale and the other has not; their bounds agree to the digit.
 */
export function sideBySide() {
  const first = new Map<string, Written & { readonly where: string }>();
  let compared = 0;
  return {
    /** How many figures were set beside one that an earlier page wrote. */
    compared: () => compared,
    /** The figures of one page that differ from what an earlier page wrote, each in a sentence. */
    differing(where: string, html: string): string[] {
      return writtenFigures(html).flatMap((own) => {
        const other = first.get(own.key);
        if (other === undefined || (other.bounds === null && own.bounds !== null)) {
          first.set(own.key, { ...own, where });
        }
        if (other === undefined) return [];
        compared += 1;
        const isSame =
          own.isScaled === other.isScaled
            ? own.number === other.number
            : significant(own.number) === significant(other.number);
        const agree = own.bounds === null || other.bounds === null || own.bounds === other.bounds;
        return isSame && agree
          ? []
          : [`${own.key}: ${say(own)} on ${where}, ${say(other)} on ${other.where}`];
      });
    },
  };
}

/** `12` of `1.2` and of `12,000`. */
function significant(number: string): string {
  return number.replaceAll(/[,.]/g, '').replaceAll(/^0+|0+$/g, '');
}

function say({ number, bounds }: Written): string {
  return bounds === null ? number : `${number} (${bounds})`;
}
