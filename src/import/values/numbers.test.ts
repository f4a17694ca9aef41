import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing, numberIn, styleOf } from './numbers';

const read = (texts: readonly string[]) => {
  const style = styleOf(texts, null);
  return texts.map((text) => numberIn(text, style));
};

describe('the numbers of a column', () => {
  it.each<[string, readonly string[], readonly (number | null)[]]>([
    // A reader of packages was seen to make ten or a hundred times too much of these.
    [
      'German, with both marks',
      ['12.345', '12,5', '1.000,25', '1.000.000'],
      [12345, 12.5, 1000.25, 1e6],
    ],
    ['decimal commas', ['39,9042', '116,4074', '15'], [39.9042, 116.4074, 15]],
    ['English groups', ['145,427', '1,487,058', '54'], [145427, 1487058, 54]],
    ['a point of decimals', ['1.234', '5.5'], [1.234, 5.5]],
    ['one mark alone, once', ['1,234', '2,500'], [1234, 2500]],
    [
      'groups beside remarks, and what a stray quote has run together',
      ['1,220', 'see note 3,5', '1,22\n"c', '3,100'],
      [1220, null, null, 3100],
    ],
    ['blanks', ['1 234', '12 345 678', '7'], [1234, 12345678, 7]],
    ['narrow and hard blanks', ['1\u202f234', '2\u00a0345,5'], [1234, 2345.5]],
    ['apostrophes', ["1'234.5", '12’345'], [1234.5, 12345]],
    ['exponents', ['5e+05', '1E-2', '110000'], [500000, 0.01, 110000]],
    ['percentages', ['12%', '7.5 %'], [12, 7.5]],
    ['full width', ['１２３', '４５．５', '－３'], [123, 45.5, -3]],
    ['wan and yi', ['1.2万', '3亿', '5 万人', '7'], [12000, 3e8, 50000, 7]],
    ['signs', ['−5', '+3', '(1,234)'], [-5, 3, -1234]],
    ['currencies', ['¥1,200', '€ 3,400'], [1200, 3400]],
    [
      'what is none',
      ['12a', '1-2', '0x10', '', 'Zone 1', '1e999'],
      [null, null, null, null, null, null],
    ],
    ['a group that is none', ['1,234', '12,34,5.5', '7.5'], [1234, null, 7.5]],
  ])('%s', (_, texts, numbers) => {
    expect(read(texts)).toEqual(numbers);
  });

  it('are as their office writes them', () => {
    const english = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
    const german = new Intl.NumberFormat('de', { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), { minLength: 1 }),
        fc.constantFrom(english, german),
        (thousandths, office) => {
          const numbers = [...thousandths.map((each) => each / 1000), 1234567.5];
          expect(read(numbers.map((number) => office.format(number)))).toEqual(numbers);
        },
      ),
    );
  });

  it('follow the file where they could be either', () => {
    const german = styleOf(['7,25'], null);
    expect(numberIn('1.234', styleOf(['1.234'], german))).toBe(1234);
    expect(numberIn('1,234', styleOf(['1,234'], german))).toBe(1.234);
  });

  it('are missing where the table says so', () => {
    for (const text of ['', ' ', 'N/A', 'n/a', 'NaN', '–', '..', '暂无'])
      expect(isMissing(text)).toBe(true);
    for (const text of ['0', '-1', 'Nantes', 'a']) expect(isMissing(text)).toBe(false);
  });
});
