import type { SourceDocument } from '../model/source';
import { namesOf } from './short-citation';

/** The formats in which a work can be cited. */
export const CITATION_FORMATS = ['bib', 'ris', 'txt'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** The type of a file in each format. */
export const CITATION_TYPE: Readonly<Record<CitationFormat, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  txt: 'text/plain',
};

/** What is cited: an article, or something that is only found at an address. */
export interface Citable {
  /** A name for lists of references; letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** As a reference list prints it. */
  readonly plain: string;
  /** In the order of a reference; RIS has a tag for each. */
  readonly fields: readonly Field[];
  readonly isArticle: boolean;
}

interface Field {
  readonly bib: string;
  readonly ris: string;
  readonly value: string;
}

/** A document of a data package as something to cite. */
export function citableDocument({ name, title, citation, path, article }: SourceDocument): Citable {
  const address: Field[] = path === null ? [] : [{ bib: 'url', ris: 'UR', value: path }];
  const fields: readonly Field[] = article
    ? [
        { bib: 'author', ris: 'AU', value: article.author },
        { bib: 'year', ris: 'PY', value: String(article.year) },
        { bib: 'journal', ris: 'T2', value: article.journal },
        { bib: 'volume', ris: 'VL', value: article.volume },
        { bib: 'number', ris: 'IS', value: article.issue },
        { bib: 'pages', ris: 'SP', value: article.pages },
      ]
    : [{ bib: 'note', ris: 'N1', value: citation }];
  return {
    key: name,
    title,
    plain: citation,
    fields: [...fields, ...address],
    isArticle: article !== null,
  };
}

/** The citation as the text of a file. */
export function cite(work: Citable, format: CitationFormat): string {
  return { bib: bibtex, ris, txt: ({ plain }: Citable) => `${plain}\n` }[format](work);
}

/** BibTeX; Unicode stays as it is, as all present programs read it. */
function bibtex({ key, title, fields, isArticle }: Citable): string {
  const lines = [
    // Twice in braces, lest the capitals of names be lost.
    `title = {{${escaped(title)}}}`,
    ...fields.map(({ bib, value }) => `${bib} = {${bibValue(bib, value)}}`),
  ];
  return `@${isArticle ? 'article' : 'misc'}{${key},\n  ${lines.join(',\n  ')}\n}\n`;
}

function bibValue(field: string, value: string): string {
  if (field === 'author') return namesOf(value).join(' and ').replace('et al.', 'others');
  if (field === 'pages') return value.replace('–', '--');
  return field === 'url' ? value : escaped(value);
}

function escaped(text: string): string {
  return text.replaceAll(/[&%$#_{}]/g, (each) => `\\${each}`);
}

/** RIS: a tag a line, ended as the format asks. */
function ris({ title, fields, isArticle }: Citable): string {
  const lines = fields.flatMap(({ ris: tag, value }): [string, string][] => {
    if (tag === 'AU') {
      return namesOf(value)
        .filter((name) => name !== 'et al.')
        .map((name) => [tag, name]);
    }
    const [first = '', last] = tag === 'SP' ? value.split('–') : [value];
    return [[tag, first], ...(last === undefined ? [] : ([['EP', last]] as [string, string][]))];
  });
  const all = [['TY', isArticle ? 'JOUR' : 'ELEC'], ['TI', title], ...lines, ['ER', '']];
  return all.map(([tag = '', value = '']) => `${tag}  - ${value}\r\n`).join('');
}
