import { describe, expect, it } from 'vitest';
import { citableDocument, cite } from './citation';
import { shortCitation } from './short-citation';
import type { SourceDocument } from '../model/source';

const PAPER: SourceDocument = {
  name: 'tang-2018',
  title: 'Research & Mechanism',
  citation: 'Tang, et al. (2018).',
  path: 'https://example.org/a_b',
  article: {
    author: 'Tang, Shaoqing; et al.',
    year: 2018,
    journal: 'Acta Scientific Agriculture',
    volume: '2',
    issue: '11',
    pages: '17–24',
  },
};

describe('a citation', () => {
  it('is BibTeX that keeps capitals and escapes what TeX would read', () => {
    expect(cite(citableDocument(PAPER), 'bib')).toBe(
      `@article{tang-2018,
  title = {{Research \\& Mechanism}},
  author = {Tang, Shaoqing and others},
  year = {2018},
  journal = {Acta Scientific Agriculture},
  volume = {2},
  number = {11},
  pages = {17--24},
  url = {https://example.org/a_b}
}
`,
    );
  });

  it('is RIS with first and last page, and without “et al.”, for which it has no tag', () => {
    expect(cite(citableDocument(PAPER), 'ris').split('\r\n')).toEqual([
      'TY  - JOUR',
      'TI  - Research & Mechanism',
      'AU  - Tang, Shaoqing',
      'PY  - 2018',
      'T2  - Acta Scientific Agriculture',
      'VL  - 2',
      'IS  - 11',
      'SP  - 17',
      'EP  - 24',
      'UR  - https://example.org/a_b',
      'ER  - ',
      '',
    ]);
  });

  it('is plain text', () => {
    expect(cite(citableDocument(PAPER), 'txt')).toBe('Tang, et al. (2018).\n');
  });

  it('within a sentence is family name and year', () => {
    expect(shortCitation(PAPER, 'en')).toBe('Tang et al. (2018)');
    expect(shortCitation(PAPER, 'zh')).toBe('Tang等（2018）');
    expect(shortCitation({ ...PAPER, article: null }, 'en')).toBe(PAPER.title);
  });

  it('of what is no article says what is known', () => {
    const work = citableDocument({ ...PAPER, path: null, article: null });
    expect(cite(work, 'bib')).toContain('@misc{tang-2018,');
    expect(cite(work, 'bib')).toContain('note = {Tang, et al. (2018).}');
    expect(cite(work, 'ris')).toContain('TY  - ELEC');
  });
});
