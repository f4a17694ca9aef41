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
    ['1,948.8', '1,948.8', 1948.8, null],
    ['more than 8,500 people', '8,500', 8500, null],
    ['1.2万个岗位', '1.2', 12_000, null],
    ['1 million tonnes', '1', 1e6, null],
    ['−1.4 (−1.5 to −1.3)', '−1.4', -1.4, '−1.5 to −1.3'],
    ['22.3%（22.2%～22.4%）', '22.3', 22.3, '22.2%～22.4%'],
    ['12 (as printed)', '12', 12, null],
  ])('is read from “%s”', (text, number, value, bounds) => {
    const [first] = writtenFigures(figure(text));
    expect(first).toMatchObject({ number, bounds });
    expect(first?.value).toBeCloseTo(value, 6);
  });

  it('is none where the element does not say which', () => {
    expect(writtenFigures('<p data-figure>12.4</p><b>3</b>')).toEqual([]);
  });
});

describe('the same figure on two pages', () => {
  it.each([
    ['22.3', '22.3'],
    ['12,000', '1.2万'],
    ['22.3 (22.2–22.4)', '22.3'],
    ['22.3', '22.3 (22.2–22.4)'],
  ])('agrees: %s and %s', (one, two) => {
    expect(beside(figure(one), figure(two))).toEqual([]);
  });

  it.each([
    ['another number', '22.3', '22.4'],
    ['a number cut shorter', '131.01', '131.0'],
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
