import fc from 'fast-check';
import { parseValue } from '../../../../src/core/text/value/parse';
import { printValue } from '../../../../src/core/text/value/print';
import type { IndicatorValue, Quantity, Relation } from '../../../../src/core/text/indicatorValue';
import { CASES } from './cases';

const PIECES = [
  ...'0123456789０９一二两三十百千万亿半〇零.,，。；、：:()（）《》“”[]{}\\$%％‰/／-—~～×*xX+=＝≥≤≧><＞《》¥ 　\n\t'.split(
    '',
  ),
  ...[
    '以上',
    '以内',
    '不超过',
    '达到',
    '控制在',
    '约',
    '左右',
    '余',
    '多',
    '至',
    '到',
    '每',
    '每月',
    '第',
    '共计',
    '合计',
    '其中',
  ],
  ...[
    '次',
    '个',
    '人次',
    '元',
    '万元',
    '元/人',
    '年',
    '月',
    '日',
    '号',
    '季度',
    '天',
    '个月',
    '工作日',
    '平方米',
    '周岁',
    '级',
  ],
  ...[
    '前',
    '底',
    '年底',
    '上半年',
    '全年',
    '春节',
    '截至',
    '期间',
    '完成',
    '分之',
    '百分之',
    '一批',
    '“十四五”',
    'V1.0',
    '2021',
    '2021年',
  ],
  ...['满意度', '经费', '培训', '的', '零', '投诉', '\u0001', '\u0000', '😀', '\ud800', 'ＡＢ'],
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const indicators = fc.constantFrom('', '成本指标', '时效指标', '数量指标', '满意度指标');
const years = fc.constantFrom(undefined, 2021, 2024);

const NUMERIC = /[\d０-９.,．，]/;

const targetsOf = (value: IndicatorValue): unknown => ({ class: value.class, targets: value.targets });

describe('any text', () => {
  it('is read without an exception, with finite numbers, valid dates and spans inside the text', () => {
    fc.assert(
      fc.property(anyText, indicators, years, (text, indicator, year) => {
        const value = parseValue(text, { indicator, year });
        for (const span of value.spans ?? []) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        if (value.class === 'quantity') {
          expect(value.targets.length).toBeGreaterThan(0);
          expect(value.spans).toHaveLength(value.targets.length);
          for (const { value: number, upper, relation } of value.targets) {
            expect(Number.isNaN(number)).toBe(false);
            expect(upper !== undefined).toBe(relation === 'between');
          }
        }
        if (value.class === 'time') {
          for (const { from, to } of value.targets) {
            for (const day of [from ?? to, to]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('means the same in full-width signs', () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    for (const { text, indicator, name } of CASES) {
      const context = { indicator, name, year: 2023 };
      // A backslash command is a typist's artefact and has no wide form.
      if (text.includes('\\')) continue;
      expect([text, targetsOf(parseValue(wide(text), context))]).toEqual([text, targetsOf(parseValue(text, context))]);
    }
  });

  it('means the same with blanks anywhere but between two digits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CASES),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(' ', '　', '\n'),
        (one, place, blank) => {
          const { text, indicator, name } = one;
          const at = place % (text.length + 1);
          fc.pre(!(NUMERIC.test(text[at - 1] ?? '') && NUMERIC.test(text[at] ?? '')) && !text.includes('\\'));
          const spaced = text.slice(0, at) + blank + text.slice(at);
          const context = { indicator, name, year: 2023 };
          expect(targetsOf(parseValue(spaced, context))).toEqual(targetsOf(parseValue(text, context)));
        },
      ),
      { numRuns: 1500 },
    );
  });
});

const relations = fc.constantFrom<Relation>('=', '>=', '<=', '>', '<', '~', 'between');
const units = fc.constantFrom(
  '',
  '%',
  '‰',
  '次',
  '人次',
  '个',
  '户',
  '元',
  '元/人',
  '元/年',
  '天',
  '个月',
  '平方米',
  '公里',
  '吨',
  '台套',
  '个百分点',
  '工作日',
);

const quantities = fc
  .record({
    relation: relations,
    cents: fc.integer({ min: 0, max: 99_999_999 }),
    more: fc.integer({ min: 1, max: 9_999 }),
    unit: units,
  })
  .map(({ relation, cents, more, unit }): Quantity => {
    const value = cents / 100;
    return relation === 'between' ? { relation, value, upper: (cents + more) / 100, unit } : { relation, value, unit };
  });

describe('canonical form', () => {
  it('of quantities reads back as the same', () => {
    fc.assert(
      fc.property(fc.array(quantities, { minLength: 1, maxLength: 4 }), (targets) => {
        const value: IndicatorValue = { class: 'quantity', targets };
        expect(targetsOf(parseValue(printValue(value)))).toEqual({ class: 'quantity', targets });
      }),
      { numRuns: 2000 },
    );
  });

  it('of every parsed case reads back as the same', () => {
    for (const { text, indicator, name } of CASES) {
      const value = parseValue(text, { indicator, name, year: 2023 });
      if (value.class !== 'quantity' && value.class !== 'time') continue;
      expect([text, targetsOf(parseValue(printValue(value), { year: 2023 }))]).toEqual([text, targetsOf(value)]);
    }
  });
});

describe('signs and scales', () => {
  it('a sign before or behind the number says the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('≥', '≤', '>', '<', '>=', '<='),
        fc.integer({ min: 0, max: 99_999 }),
        units,
        (sign, number, unit) => {
          const [before, behind] = [parseValue(`${sign}${number}${unit}`), parseValue(`${number}${unit}${sign}`)];
          expect(targetsOf(behind)).toEqual(targetsOf(before));
          expect(targetsOf(parseValue(`${number}${unit}`, { operator: sign }))).toEqual(targetsOf(before));
        },
      ),
    );
  });

  it('money is scaled exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const written = (digits / 10 ** places).toFixed(places);
        const [target] = parseValue(`${written}万元`).targets;
        // The same number with its point moved in the text.
        const padded = String(digits).padStart(places + 1, '0') + '0000';
        const cut = padded.length - places;
        expect(target).toEqual({
          relation: '=',
          value: Number(`${padded.slice(0, cut)}.${padded.slice(cut)}`),
          unit: '元',
        });
      }),
    );
  });
});

describe('a long text', () => {
  /** Work counted in tokens, not in time: twice the text, at most about twice the targets and no blow-up. */
  it.each([
    '《1》',
    '“一”',
    '“1”',
    '5次,',
    '1+1=',
    '3×4',
    '1-2-',
    '万',
    '一',
    '每2月',
    '2021-',
    '((((',
    '《',
    '约',
    '20余',
  ])('of 100 kB of %s is read', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(() => parseValue(text, { indicator: '时效指标', year: 2023 })).not.toThrow();
  });
});
