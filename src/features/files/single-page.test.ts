import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { fromRecord } from '../../../tests/support/package-fixture';
import { OF_ALL_KINDS } from '../../../tests/support/packages';
import { loadWords } from '../../i18n/words';
import { openPackage } from '../../package/open-package';
import { extractOf } from '../../query/extract';
import { DEFAULT_VIEW } from '../../query/view-state';
import { singlePage, type SinglePage } from './single-page';

const HOSTILE = '</script><img src=x onerror=alert(1)>';

async function pageIn(locale: 'en' | 'zh', change: Partial<SinglePage> = {}) {
  const opened = await openPackage(fromRecord(OF_ALL_KINDS));
  if (!opened.ok) throw new Error('the fixture has faults');
  const { dataset } = opened;
  const page = {
    writing: { dataset, locale, messages: await loadWords(locale, 'messages') },
    words: await loadWords(locale, 'export'),
    title: HOSTILE,
    address: 'https://atlas.example/en/?since=1990&year=2000',
    figure: '<svg class="figure"></svg>',
    extract: extractOf(dataset, DEFAULT_VIEW),
    csvName: 'flows.csv',
    ...change,
  };
  return { page, text: singlePage(page) };
}

describe('a view as one HTML page', () => {
  it.each(['en', 'zh'] as const)('has figure, places, flows and data, in %s', async (locale) => {
    const { page, text } = await pageIn(locale);
    const root = parse(text, { blockTextElements: { script: true, style: true } });
    expect(root.querySelector('figure .figure')).not.toBeNull();
    const [places, flows] = root.querySelectorAll('table');
    expect(flows?.querySelectorAll('tbody tr')).toHaveLength(page.extract.flows.length);
    const sums = places
      ?.querySelectorAll('tbody tr')
      .map((row) =>
        row.querySelectorAll('[data-value]').map((cell) => Number(cell.getAttribute('data-value'))),
      );
    const [incoming = 0, outgoing = 0] = (sums ?? []).reduce(
      ([i = 0, o = 0], [a = 0, b = 0]) => [i + a, o + b],
      [0, 0],
    );
    expect(incoming).toBeGreaterThan(0);
    expect(incoming).toBe(outgoing);
    const held: unknown = JSON.parse(root.querySelector('#data')?.rawText ?? '');
    expect(held).toMatchObject({ name: 'flows.csv' });
    expect((held as { text: string }).text.split('\n').length - 2).toBe(page.extract.flows.length);
    expect(root.textContent).toContain(page.address);
  });

  it('asks nothing of anyone, and shows markup as text', async () => {
    const { text } = await pageIn('en');
    const root = parse(text, { blockTextElements: { script: true, style: true } });
    expect(root.querySelectorAll('[src], link, [href]')).toEqual([]);
    expect(root.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(root.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    expect(text.match(/<script/g)).toHaveLength(2);
  });

  it('says how many flows it leaves out, and that it holds no data of very many', async () => {
    const { page } = await pageIn('en');
    const [flow] = page.extract.flows;
    if (!flow) throw new Error('no flow');
    const many = (count: number) =>
      singlePage({ ...page, extract: { ...page.extract, flows: Array(count).fill(flow) } });
    const some = parse(many(2001));
    expect(some.querySelectorAll('table')[1]?.querySelectorAll('tbody tr')).toHaveLength(2000);
    expect(some.textContent).toContain('The largest 2,000 of 2,001.');
    const most = parse(many(100_001));
    expect(most.querySelector('#data')).toBeNull();
    expect(most.textContent).toContain('more than 100,000 flows');
  });
});
