import fc from 'fast-check';
import { runToEnd } from '../../../src/core/drive';
import { inspect } from '../../../src/core/inspect';
import { EMPTY_MEMORY, type Memory } from '../../../src/core/memory';
import { parsedForm } from '../../../src/core/parsedForm';
import { cellsOf } from '../../../src/core/plan/cells';
import { withFormulas } from '../../../src/core/plan/formulas';
import { chosenPolicy, POLICIES } from '../../../src/core/policies/catalogue';
import { BANDS, usualScore } from '../../../src/core/scoring/bands';
import { scoreForm } from '../../../src/core/scoring/score';
import type { ScoreCard } from '../../../src/core/scoring/scoreCard';
import { compare, decimal, ZERO } from '../../../src/core/text/decimal';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxHost';
import { funds, selfEvaluation, type IndicatorText } from '../forms';
import { drawn } from '../forms/build';
import { bookOf } from '../plan/sheetBook';

const policy = fc.constantFrom(...POLICIES);
const scored = (rows: readonly IndicatorText[], by = POLICIES[0]!): ScoreCard | undefined =>
  scoreForm(
    parsedForm(selfEvaluation({ year: 2024, indicators: rows }), () => undefined),
    by,
  );

const target = fc.oneof(
  fc
    .tuple(fc.constantFrom('≥', '≤', '', '>', '<', '约'), fc.nat(200), fc.constantFrom('次', '%', '元'))
    .map((parts) => parts.join('')),
  fc.constantFrom('10-15次', '0次', '每月1次', '2024年6月底前', '明显提升', '培训2期，100人', ''),
);
const actual = fc.oneof(
  fc.tuple(fc.nat(400), fc.constantFrom('次', '%', '元', '')).map((parts) => parts.join('')),
  fc.constantFrom('2024年7月9日', '基本完成', '未完成', '不适用', '培训1期，120人', '-3次', ''),
);
const row: fc.Arbitrary<IndicatorText> = fc
  .tuple(target, actual, fc.nat(40), fc.constantFrom('', '', '', '5', '50', '-1', '9.999'), fc.nat(10_000))
  .map(([wanted, found, weight, score, n]) => ({
    level1: '产出指标',
    level2: '数量指标',
    name: `事项${String(n)}`,
    target: wanted,
    actual: found,
    weight: String(weight),
    score,
  }));
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: ({ name }) => name });

describe('scores', () => {
  it('lie between nothing and the weight, and a pending one has none', () => {
    fc.assert(
      fc.property(rows, policy, (given, by) => {
        for (const { score, weight, method, working } of scored(given, by)?.items ?? []) {
          expect(working).not.toBe('');
          expect(score === null).toBe(method === 'pending' || method === 'not-applicable');
          if (score === null) continue;
          expect(compare(score, ZERO)).toBeGreaterThanOrEqual(0);
          if (weight !== null) expect(compare(score, weight)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('do not depend on the order of the rows', () => {
    const said = (given: readonly IndicatorText[], card: ScoreCard | undefined): readonly string[] =>
      given
        .map(({ name }, at) => {
          const item = card?.items.find(({ cell }) => cell === `表!H${String(13 + at)}`);
          return [name, item?.score, item?.method, item?.working, item?.key].join(' ');
        })
        .sort();
    fc.assert(
      fc.property(rows, fc.nat(), policy, (given, seed, by) => {
        const turn = seed % given.length;
        const other = [...given.slice(turn), ...given.slice(0, turn)].reverse();
        const [one, two] = [scored(given, by), scored(other, by)];
        expect(said(other, two)).toEqual(said(given, one));
        expect([two?.total, two?.partial, two?.grade, two?.pending]).toEqual([
          one?.total,
          one?.partial,
          one?.grade,
          one?.pending,
        ]);
      }),
    );
  });

  it('rise with the actual of a forward indicator and fall with that of a reverse one, but for points declared off', () => {
    const at = (sign: string, goal: number, reached: number, by: (typeof POLICIES)[number]) =>
      scored(
        [{ name: '次数', target: `${sign}${String(goal)}次`, actual: `${String(reached)}次`, weight: '10' }],
        by,
      )?.items.find(({ cell }) => cell === '表!H13')?.score ?? ZERO;
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(300), policy, (goal, one, other, by) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const isCut =
          by.overTarget !== undefined && by.overTarget.deduct > 0 && high * 100 >= goal * by.overTarget.from;
        if (!isCut) expect(compare(at('≥', goal, low, by), at('≥', goal, high, by))).toBeLessThanOrEqual(0);
        expect(compare(at('≤', goal, low, by), at('≤', goal, high, by))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('are the same in 元 and in 万元', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(9999), policy, (budget, executed, by) => {
        const inUnit = (moneyUnit: '元' | '万元', times: number) => {
          const money = (amount: number): string => decimal(amount * times);
          const total = { budget: money(budget), executed: money(executed), score: '' };
          const spent: IndicatorText = {
            level1: '产出指标',
            level2: '成本指标',
            name: '养护费用',
            target: `≤${money(budget)}${moneyUnit}`,
            actual: `${money(executed)}${moneyUnit}`,
            weight: '10',
            score: '',
          };
          const form = selfEvaluation({ moneyUnit, funds: funds({ total }), indicators: [spent] });
          return scoreForm(
            parsedForm(form, () => undefined),
            by,
          )?.items.map(({ score }) => score);
        };
        expect(inUnit('元', 10_000)).toEqual(inUnit('万元', 1));
      }),
    );
  });
});

/** A form without scores as it lies in a workbook. */
const blankForm = (actuals: readonly (string | number)[], executed: number) =>
  drawn(
    `
    项目支出绩效自评表 | < | < | < | < | < | < | < | <
    （2023年度） | < | < | < | < | < | < | < | <
    项目名称 | < | < | 云溪县河道保洁 | < | < | < | < | <
    主管部门 | < | < | 云溪县水务局 | < | 实施单位 | 云溪县河道管理站 | < | <
    项目资金\\n（万元） | < | . | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | ^ | 年度资金总额 | 80 | 90 | ${String(executed)} | 10 | . | .
    ^ | ^ | 其中：当年财政拨款 | 80 | 90 | ${String(executed)} | — | — | —
    年度\\n总体\\n目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
    ^ | 保持12条河道全年清洁。 | < | < | < | 12条河道每月清理两次。 | < | < | <
    绩\\n效\\n指\\n标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
    ^ | 产出指标 | 数量指标 | 保洁河道数 | ≥12条 | ${String(actuals[0])} | 20 | . | .
    ^ | ^ | ^ | 清理次数 | ≤24次 | ${String(actuals[1])} | 10 | . | .
    ^ | ^ | 质量指标 | 水面洁净率 | ≥95% | ${String(actuals[2])}% | 20 | . | .
    ^ | 效益指标 | 生态效益\\n指标 | 水质改善 | 明显改善 | 明显改善 | 30 | . | .
    ^ | 满意度\\n指标 | 服务对象满意度指标 | 沿河居民满意度 | ≥90% | 92% | 10 | . | .
    总分 | < | < | < | < | < | 100 | . | .
  `,
    '自评表',
  );

describe('filling back', () => {
  const grade = fc.tuple(fc.nat(20), fc.nat(40), fc.nat(100));

  it('finds nothing to do the second time, and undo restores exactly, with values and with formulas', async () => {
    await fc.assert(
      fc.asyncProperty(grade, fc.nat(120), fc.constantFrom(...BANDS), policy, fc.boolean(), async (...given) => {
        const [actuals, executed, band, by, live] = given;
        const host = await openXlsx(await bookOf([blankForm(actuals, executed)]), { name: 'x.xlsx' });
        const look = async (memory: Memory) => {
          const { sheets } = await host.open('all');
          return { sheets, report: runToEnd(inspect(sheets, { policy: by }, memory)) };
        };
        const before = await look(EMPTY_MEMORY);
        const open = before.report.scores[0]!.items.find((item) => item.band);
        const limits = open?.band?.limits[band];
        if (!open?.key || !limits) throw new Error('the form has one 定性指标');
        expect(before.report.scores[0]!.total).toBeNull();
        const memory: Memory = { version: 1, bands: { [open.key]: { band, score: usualScore(band, limits, by) } } };
        const chosen = await look(memory);
        expect(chosen.report.scores[0]!.total).not.toBeNull();
        const [form] = chosen.report.forms;
        const source = {
          form: form!,
          card: chosen.report.scores[0],
          policy: chosenPolicy(by)!,
          cells: cellsOf(chosen.sheets),
        };
        const changes = live ? withFormulas(chosen.report.changes, source) : chosen.report.changes;
        expect(changes.length).toBeGreaterThan(5);
        expect((await host.commit({ cells: changes })).refused).toEqual([]);
        const after = await look(memory);
        expect(after.report.changes).toEqual([]);
        expect(after.report.scores[0]!.total).toBe(chosen.report.scores[0]!.total);
        const back = changes.map(({ cell, expects, to }) => ({ cell, expects: to, to: expects }));
        expect((await host.commit({ cells: back })).refused).toEqual([]);
        expect((await look(memory)).sheets[0]!.rows).toEqual(before.sheets[0]!.rows);
      }),
      { numRuns: 25 },
    );
  });
});
