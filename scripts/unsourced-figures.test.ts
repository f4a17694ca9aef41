import { describe, expect, it } from 'vitest';
import { unsourcedFigures } from './unsourced-figures';

const SOURCES = new Set(['table-2', 'later/e01']);
const MARK = '<a href="/en/data/#table-2">§</a>';

function unsourced(html: string): readonly string[] {
  return unsourcedFigures(html, SOURCES).unsourced;
}

describe('the check that every figure leads to its source', () => {
  it.each([
    ['beside the figure', `<dl><div><dt>GDP</dt><dd>12.4 ${MARK}</dd></div></dl>`],
    ['in another cell of the row', `<table><tr><td>12.4</td><td>${MARK}</td></tr></table>`],
    [
      'in the head of the column',
      `<table><thead><tr><th>Year</th><th>GDP ${MARK}</th></tr></thead>
       <tbody><tr><th>2009</th><td>12.4</td></tr></tbody></table>`,
    ],
    ['in the caption', `<table><caption>GDP ${MARK}</caption><tr><td>12.4</td></tr></table>`],
    ['in the figure', `<figure><p data-figure>12.4</p><figcaption>${MARK}</figcaption></figure>`],
    ['to a later source', '<li data-later>In 2015, 12.4 <a href="/zh/data/later/#e01">§</a></li>'],
    [
      'with the rest of the view',
      `<p data-figure>12.4 <a href="/en/data/?year=2009#table-2">§</a></p>`,
    ],
  ])('takes a reference %s', (_, html) => {
    expect(unsourced(html)).toEqual([]);
  });

  it('takes a stated derivation', () => {
    expect(unsourced('<p data-figure>12.4 <span data-derivation>100 − a − b</span></p>')).toEqual(
      [],
    );
  });

  it.each([
    ['no reference', '<table><tr><td>12.4</td></tr></table>'],
    [
      'a reference in the next row',
      `<table><tr><td>12.4</td></tr><tr><td>${MARK}</td></tr></table>`,
    ],
    [
      'a reference in the head of another column',
      `<table><thead><tr><th>Year ${MARK}</th><th>GDP</th></tr></thead>
       <tbody><tr><th>2009</th><td>12.4</td></tr></tbody></table>`,
    ],
    [
      'a later figure with a reference to the paper’s sources alone',
      '<li data-later>In 2015, 12.4 <a href="/en/data/#e01">§</a></li>',
    ],
    [
      'a reference to a source that there is not',
      '<p data-figure>12.4 <a href="/en/data/#x">§</a></p>',
    ],
    ['a derivation that says nothing', '<table><tr><td data-derivation>12.4</td></tr></table>'],
    [
      'a derivation in the next row',
      `<table><tr><td>12.4</td></tr>
       <tr><td data-derivation>half the sum</td></tr></table>`,
    ],
    ['a link elsewhere', '<p data-figure>12.4 <a href="/en/place/beijing/#table-2">§</a></p>'],
  ])('finds a figure with %s', (_, html) => {
    expect(unsourced(html)).toEqual([expect.stringContaining('12.4')]);
  });

  it('counts figures, and nothing else', () => {
    const html = `<p>12</p><td>none</td><table data-names><tr><td>100 m</td></tr></table>
      <dd>3 ${MARK}</dd>`;
    expect(unsourcedFigures(html, SOURCES)).toEqual({ figures: 1, unsourced: [] });
  });

  /** A chart that writes a text, above a table with one figure. */
  const charted = (text: string, cell: string, source = MARK) =>
    `<section><svg role="img">${text}</svg>
     <table><caption>GDP ${source}</caption><tr><td>${cell}</td></tr></table></section>`;

  it.each([
    ['as it is', charted('<text>1,012.4</text>', '1,012.4')],
    ['to fewer decimals', charted('<text>1,012</text>', '1,012.4')],
    ['before its interval', charted('<text>−0.2</text>', '−0.21 (−0.24 to −0.18)')],
  ])('takes a number of a chart that its table has with a source, %s', (_, html) => {
    expect(unsourcedFigures(html, SOURCES)).toEqual({ figures: 2, unsourced: [] });
  });

  it.each([
    ['has not', charted('<text>12.5</text>', '12.4'), ['12.5']],
    ['has without a source', charted('<text>12.4</text>', '12.4', ''), ['12.4', '12.4']],
    ['has in another section', `<svg role="img"><text>7</text></svg>${charted('', '7')}`, ['7']],
    ['has of the other sign', charted('<text>−12.4</text>', '12.4'), ['−12.4']],
  ])('finds a number of a chart that its table %s', (_, html, found) => {
    expect(unsourced(html)).toEqual(found);
  });

  it('takes a stated derivation within a chart, and the labels of its axes and rows', () => {
    const text = `<text data-derivation>median 7 km</text><text class="tick">100</text>
      <text class="year">’13</text><text class="row">2013</text>`;
    expect(unsourcedFigures(charted(text, '12.4'), SOURCES)).toEqual({
      figures: 2,
      unsourced: [],
    });
  });
});
