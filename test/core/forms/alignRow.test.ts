import fc from 'fast-check';
import { alignRow, type Token } from '../../../src/core/forms/alignRow';
import type { Column } from '../../../src/core/forms/columns';
import type { ColumnRole } from '../../../src/core/forms/lexicon/columnWords';
import { wordingOf } from '../../../src/core/forms/wording';

const columns = (...roles: ColumnRole[]): Column[] =>
  roles.map((role, index) => ({ role, left: index + 1, right: index + 1, heading: role }));
const row = (texts: Readonly<Record<number, string>>): Token[] =>
  Object.entries(texts).map(([left, text]) => ({
    box: {
      top: 0,
      bottom: 0,
      left: Number(left),
      right: Number(left),
      cell: { value: text, text },
      text,
      wording: wordingOf(text),
      index: 0,
    },
    label: wordingOf(text).label,
  }));

const roles = (texts: Readonly<Record<number, string>>, ...of: ColumnRole[]) =>
  alignRow(row(texts), columns(...of)).map((column) => column?.role);
const DECLARATION = ['level1', 'level2', 'name', 'target'] as const;
const SCORED = ['level1', 'level2', 'name', 'target', 'actual', 'weight', 'score', 'reason'] as const;

it.each([
  [{ 0: '满意度指标', 1: '满意度指标', 2: '委员满意率', 3: '95%' }, ['level1', 'level2', 'name', 'target']],
  [{ 1: '成本指标', 2: '财政拨款', 3: '620000元' }, ['level2', 'name', 'target']],
  [{ 0: '委员履职活动', 3: '提出有效建议' }, ['name', 'target']],
  [{ 2: '项目效益', 3: '社会效益指标', 4: '提高凝聚力', 5: '作用明显' }, ['level1', 'level2', 'name', 'target']],
])('a pushed row of a declaration: %j', (texts, expected) =>
  expect(roles(texts as Readonly<Record<number, string>>, ...DECLARATION)).toEqual(expected),
);

it('two numbers in the cell of a score are no reason', () => {
  expect(
    roles({ 0: '产出指标', 1: '质量指标', 2: '洁净率', 3: '≥95%', 4: '93%', 5: '20', 6: '19 19' }, ...SCORED),
  ).toEqual(SCORED.slice(0, -1));
});

it('numbers find the weight and the score, words the reason', () => {
  expect(
    roles({ 0: '产出指标', 1: '质量指标', 2: '洁净率', 3: '≥95%', 4: '93%', 5: '20', 6: '19', 7: '汛期' }, ...SCORED),
  ).toEqual([...SCORED]);
  expect(roles({ 0: '次数', 1: '3次', 2: '3次', 3: '5', 4: '5' }, ...SCORED)).toEqual([
    'name',
    'target',
    'actual',
    'weight',
    'score',
  ]);
});

it('keeps the order and gives no column twice', () => {
  const text = fc.constantFrom('产出指标', '数量指标', '河道数', '12条', '20', '100%');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(9), { maxLength: 8 }),
      fc.array(text, { minLength: 8, maxLength: 8 }),
      (places, texts) => {
        const tokens = row(
          Object.fromEntries(places.sort((a, b) => a - b).map((place, index) => [place, texts[index] ?? ''])),
        );
        const found = alignRow(tokens, columns(...SCORED)).flatMap((column) => (column ? [column.left] : []));
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      },
    ),
  );
});
