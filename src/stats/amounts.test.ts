import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsOf } from './amounts';
import { openBuiltIn } from '../package/built-in';
import { formatSum } from '../i18n/amount';
import { anyDataset } from '../../tests/support/any-dataset';
import { fromDisk } from '../../tests/support/built-in';
import en from '../i18n/words/en/messages';
import zh from '../i18n/words/zh/messages';

const builtIn = await openBuiltIn(fromDisk);

describe('what flows amount to', () => {
  it('is added up within each unit, and holds what every bound allows', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const flows = [...dataset.flows.values()];
        const { sums, unknown } = amountsOf(dataset, flows);
        expect(unknown).toBe(flows.filter(({ magnitude }) => magnitude === null).length);
        expect(unknown + sums.reduce((sum, each) => sum + each.count, 0)).toBe(flows.length);
        for (const { unit, value, interval, isApproximate, count } of sums) {
          const members = flows.filter(({ magnitude }) => magnitude?.unit === unit);
          expect(count).toBe(members.length);
          const figures = members.map(({ id }) =>
            dataset.observations.find(({ subject }) => subject.id === id),
          );
          expect(figures.every((figure) => figure?.unit === unit)).toBe(true);
          let [total, low, high] = [0, 0, 0];
          for (const figure of figures) {
            const [least, most] = figure?.interval ?? [figure?.value ?? NaN, figure?.value ?? NaN];
            total += figure?.value ?? NaN;
            const bound = figure?.bound ?? 'exact';
            low += ['at-most', 'less-than'].includes(bound) ? 0 : least;
            high += ['at-least', 'more-than'].includes(bound) ? Infinity : most;
          }
          expect(value).toBe(total);
          expect(interval[0]).toBeCloseTo(low, 9);
          expect(interval[1] === high || Math.abs(interval[1] - high) < 1e-9).toBe(true);
          expect(interval[0] <= value && value <= interval[1]).toBe(true);
          expect(isApproximate).toBe(
            figures.some((figure) => figure?.bound === 'about' || figure?.bound === 'nearly'),
          );
        }
      }),
    );
  });

  it('keeps units apart in the built-in data', () => {
    const { sums, unknown } = amountsOf(builtIn, builtIn.flows.values());
    expect(sums.map(({ unit }) => unit)).toContain('vehicles');
    expect(unknown).toBe([...builtIn.flows.values()].filter((flow) => !flow.magnitude).length);
  });

  it.each([
    [{ interval: [12, 12], isApproximate: false }, '12 projects', '12个项目'],
    [{ interval: [12, 12], isApproximate: true }, 'about 12 projects', '约12个项目'],
    [{ interval: [12, Infinity], isApproximate: false }, 'at least 12 projects', '12个项目以上'],
    [
      { interval: [5, Infinity], isApproximate: true },
      'at least about 5 projects',
      '约5个项目以上',
    ],
    [{ interval: [0, 12], isApproximate: false }, 'at most 12 projects', '不超过12个项目'],
    [
      { interval: [11.5, 12.5], isApproximate: false },
      '12 projects (11.5–12.5)',
      '12个项目（11.5～12.5）',
    ],
  ] as const)('says %o in words', (sum, english, chinese) => {
    const given = { unit: 'projects', value: 12, ...sum };
    const plain = (text: string) => text.replaceAll('\u00A0', ' ');
    expect(plain(formatSum(given, builtIn, 'en', en))).toBe(english);
    expect(plain(formatSum(given, builtIn, 'zh', zh))).toBe(chinese);
  });
});
