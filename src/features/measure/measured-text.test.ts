import { expect, it } from 'vitest';
import { areaText, lengthText, measuredNumber } from './measured-text';
import en from '../../i18n/words/en/measure';
import zh from '../../i18n/words/zh/measure';

it.each([
  [0, '0.000'],
  [0.0503, '0.050'],
  [0.8534, '0.853'],
  [1.234, '1.23'],
  [12.34, '12.3'],
  [113.56, '114'],
  [12_308.8, '12,309'],
])('writes %d to three digits, or all before the point', (value, text) => {
  expect(measuredNumber(value, 'en')).toBe(text);
});

it('names the unit as the language does', () => {
  expect(lengthText(113.6, 'en', en)).toBe('114\u00A0km');
  expect(areaText(12_308.8, 'en', en)).toBe('12,309\u00A0km²');
  expect(lengthText(113.6, 'zh', zh)).toBe('114公里');
  expect(areaText(12_308.8, 'zh', zh)).toBe('12309平方公里');
});
