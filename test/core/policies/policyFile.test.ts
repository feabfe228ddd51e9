import { mof2020 } from '../../../src/core/policies/mof2020';
import { readPolicyFile } from '../../../src/core/policies/policyFile';
import { isRuleCode, parameterNames } from '../../../src/core/rules/catalogue';
import { EXAMPLE } from '../../../scripts/policies/page';

const read = (file: object | string) =>
  readPolicyFile(typeof file === 'string' ? file : JSON.stringify(file), isRuleCode);

describe('a policy of a bureau’s own', () => {
  it('needs nothing but a name and takes the rest from 财政部 2020', () => {
    const basis = `自定义政策“本县”；未写明的${mof2020.basis}`;
    expect(read({ 名称: '本县' }).policy).toEqual({ ...mof2020, name: '本县', title: '本县', basis });
  });

  it('changes what it writes, as the example in the documentation does', () => {
    expect(read(EXAMPLE).policy).toEqual({
      ...mof2020,
      name: 'benxian-2026',
      title: '本县2026',
      basis: '《本县项目支出绩效自评办法》',
      reverse: 'A',
      grades: [90, 80, 70],
      decimals: 1,
      required: { 满意度指标: 'error' },
      executionReasonBelow: 90,
      overTarget: { from: 130, deduct: 0 },
      late: { days: 10, deduct: 0.5 },
      notApplicable: 'convert',
      caps: [{ below: 60, total: 79 }],
      rules: {
        E06: { severity: 'off' },
        G03: { severity: 'error' },
        G08: { severity: 'info' },
        C11: { parameters: { 最多条数: 30 } },
      },
    });
  });

  it('builds on another policy, takes one split without a list, null as none, and caps in any order', () => {
    const { policy } = read({
      名称: 'x',
      基础: 'hb-2022',
      指标分值: { 产出指标: 50, 效益指标: 30 },
      总分上限: [
        { 执行率低于: 80, 总分不超过: 89 },
        { 执行率低于: 50, 总分不超过: 59 },
      ],
    });
    expect(policy).toMatchObject({ executionWeight: 20, split: [{ 产出指标: 50, 效益指标: 30 }] });
    expect(policy?.caps?.map(({ below }) => below)).toEqual([50, 80]);
    const free = read({ 名称: 'x', 指标分值: null, 等次: null }).policy;
    expect(free).not.toHaveProperty('split');
    expect(free).not.toHaveProperty('grades');
  });

  it('may begin with the mark that editors put before a text', () => {
    expect(read('\uFEFF{"名称":"x"}').policy?.name).toBe('x');
  });

  it.each<[object | string, readonly string[]]>([
    [{ 名称: 'x', 指标分值: { 产出指标: '50' } }, ['指标分值.产出指标：应为数字，现为“50”']],
    [{ 名称: 'x', 指标分值: [{ 产出指标: '50' }] }, ['指标分值[1].产出指标：应为数字，现为“50”']],
    [{ 名称: 'x', 指标分值: 50 }, ['指标分值：应为若干项（花括号），现为 50']],
    [
      { 名称: 'x', 指标分值: { 产出指标: 50, 效益指标: 30 } },
      ['指标分值：合计 80，加执行率 10 应为满分 100，即合计应为 90'],
    ],
    [{}, ['名称：没有写']],
    [{ 名称: '' }, ['名称：不能是空的，现为“”']],
    [{ 名称: 'x', 反向公式: 'C' }, ['反向公式：应为A、B之一，现为“C”']],
    [{ 名称: 'x', 等次: [90, 80] }, ['等次：应有 3 个数，现为一列']],
    [{ 名称: 'x', 等次: [60, 80, 90] }, ['等次：应从高到低，在 0 到 100 之间，现为 60、80、90']],
    [{ 名称: 'x', 定性档次: [80, 90] }, ['定性档次：应从高到低，在 0 到 100 之间，现为 80、90']],
    [{ 名称: 'x', 小数位: 3 }, ['小数位：不应大于 2，现为 3']],
    [{ 名称: 'x', 小数位: 1.5 }, ['小数位：应为整数，现为 1.5']],
    [{ 名称: 'x', 执行率分值: 0 }, ['执行率分值：应大于 0，现为 0']],
    [{ 名称: 'x', 权重: 3 }, ['权重：没有这一项']],
    [{ 名称: 'x', 超额完成: { 达到: 130 } }, ['超额完成.减分：没有写']],
    [{ 名称: 'x', 超额完成: { 达到: 130, 减分: 0, 扣分: 2 } }, ['超额完成.扣分：没有这一项']],
    [{ 名称: 'x', 总分上限: [{ 执行率低于: 50, 总分不超过: 120 }] }, ['总分上限[1].总分不超过：不应超过满分']],
    [{ 名称: 'x', 规则: { Z99: '关闭' } }, ['规则.Z99：没有这条规则']],
    [{ 名称: 'x', 规则: { F09: '警告' } }, ['规则.F09：应为必须改、需说明、建议、关闭之一，现为“警告”']],
    [{ 名称: 'x', 基础: 'mof-2019' }, ['基础：没有名为“mof-2019”的政策']],
    ['[]', ['文件：应为若干项（花括号），现为一列']],
  ])('tells what is wrong in %j, and where', (file, mistakes) => {
    expect(read(file)).toEqual({ mistakes });
  });

  it('tells all mistakes at once', () => {
    expect(read({ 名称: 3, 满分: 'x', 小数位: 9 }).mistakes).toHaveLength(3);
  });

  it('says that a text is no JSON', () => {
    expect(read('{"名称": }').mistakes?.[0]).toMatch(/^不是 JSON：/);
  });

  it.each([
    ['', '文件是空的'],
    ['\uFEFF \n', '文件是空的'],
    // What a text of another encoding is decoded to.
    ['{"\uFFFD\uFFFD":"x"}', '文字编码不是 UTF-8'],
    ['{"名称":"x",}', '不是 JSON：'],
    ['{"名称":"x","满分":一百}', '不是 JSON：'],
    ['{“名称”:“x”}', '不是 JSON：'],
    ['{"名称":"x"', '不是 JSON：'],
  ])('tells what is the matter with the text %j in Chinese', (text, said) => {
    const [sentence = ''] = read(text).mistakes ?? [];
    expect(sentence).toContain(said);
    expect(sentence.replace(/JSON|UTF-8/g, '')).not.toMatch(/[A-Za-z]/);
  });

  it('gives rules their severity and parameters, and knows which there are', () => {
    const rules = { C11: { 轻重: '需说明', 参数: { 最多条数: 30 } } };
    expect(read({ 名称: 'x', 规则: rules }).policy?.rules).toEqual({
      C11: { severity: 'warning', parameters: { 最多条数: 30 } },
    });
    const others = { C11: { 轻重: '提醒' }, F09: '错误' };
    expect(read({ 名称: 'x', 规则: others, 必设指标: { 满意度指标: '错误' } }).policy).toMatchObject({
      rules: { C11: { severity: 'warning' }, F09: { severity: 'error' } },
      required: { 满意度指标: 'error' },
    });
    const mistakesOf = (written: unknown) =>
      readPolicyFile(JSON.stringify({ 名称: 'x', 规则: written }), isRuleCode, parameterNames).mistakes;
    expect(mistakesOf({ C11: { 参数: { 最大: 30 } }, A01: { 参数: { 最大: 30 } } })).toEqual([
      '规则.C11.参数.最大：没有这个参数，可以写最少条数、最多条数',
      '规则.A01.参数.最大：没有这个参数，这条规则没有参数',
    ]);
    expect(mistakesOf({ C11: '严重' })).toEqual(['规则.C11：应为必须改、需说明、建议、关闭之一，现为“严重”']);
    expect(mistakesOf({ C11: { 参数: { 最多条数: '30' } } })).toEqual(['规则.C11.参数.最多条数：应为数字，现为“30”']);
  });
});
