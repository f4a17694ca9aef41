import { describe, expect, it } from 'vitest';
import { sideBySide, writtenFigures } from './same-figures';

const figure = (text: string, key = 'gdp beijing 2013') =>
  `<p>In 2013: <span data-figure="${key}">${text}</span></p>`;

/** What the second of two pages is told of its figure beside the first. */
function beside(one: string, two: string): string[] {
  const pages = sideBySide();
  expect(pages.differing('one', one)).toEqual([]);
  return pages.differing('two', two);
}

describe('a figure that a page writes', () => {
  it.each([
    ['1,948.8', '1,948.8', false, null],
    ['more than 8,500 people', '8,500', false, null],
    ['1.2万个岗位', '1.2', true, null],
    ['1 million tonnes', '1', true, null],
    ['−1.4 (−1.5 to −1.3)', '−1.4', false, '−1.5 to −1.3'],
    ['22.3%（22.2%～22.4%）', '22.3', false, '22.2%～22.4%'],
    ['12 (as printed)', '12', false, null],
  ])('is read from “%s”', (text, number, isScaled, bounds) => {
    expect(writtenFigures(figure(text))).toMatchObject([{ number, isScaled, bounds }]);
  });

  it('is none where the element does not say which', () => {
    expect(writtenFigures('<p data-figure>12.4</p><b>3</b>')).toEqual([]);
  });
});

describe('the same figure on two pages', () => {
  it.each([
    ['22.3', '22.3'],
    ['12,000', '1.2万'],
    ['31500', '3.15亿吨'],
    ['22.3 (22.2–22.4)', '22.3'],
    ['22.3', '22.3 (22.2–22.4)'],
  ])('agrees: %s and %s', (one, two) => {
    expect(beside(figure(one), figure(two))).toEqual([]);
  });

  it.each([
    ['another number', '22.3', '22.4'],
    ['a number cut shorter', '131.01', '131.0'],
    ['other digits before a word of scale', '31500', '3.2亿吨'],
    ['its scale', '12', '120'],
    ['other bounds', '22.3 (22.2–22.4)', '22.3 (22.1–22.4)'],
  ])('differs by %s', (_, one, two) => {
    expect(beside(figure(one), figure(two))).toHaveLength(1);
  });

  it('is held against bounds that a page between does not have', () => {
    const pages = sideBySide();
    pages.differing('one', figure('22.3 (22.2–22.4)'));
    pages.differing('two', figure('22.3'));
    expect(pages.differing('three', figure('22.3 (22.1–22.4)'))).toHaveLength(1);
  });

  it('is not held against another year', () => {
    expect(beside(figure('22.3'), figure('21.6', 'gdp beijing 2012'))).toEqual([]);
  });
});
