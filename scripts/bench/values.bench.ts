import { parseValue } from '../../src/core/text/value/parse';
import { CASES } from '../../test/core/text/value/cases';
import { inTime, median, time, type Bench } from './bench';

const RUNS = 7;
/** Passes over the cases in one run, so that a run is long enough to time. */
const PASSES = 100;
const LONG = 100_000;

const values: Bench = {
  title: '指标值语言 Indicator values',
  about: `单核，${RUNS} 次的中位数；指标值取自项目自己的 ${CASES.length} 条例文。`,
  measure: async () => {
    const all = (): void => {
      for (let pass = 0; pass < PASSES; pass += 1)
        for (const { text, indicator, name, year = 2023 } of CASES) parseValue(text, { indicator, name, year });
    };
    all();
    const perSecond = (CASES.length * PASSES * 1000) / median(await time(RUNS, all));
    const sentence = '全年开展培训不少于3次，参训率达到95%以上，2023年12月底前完成；';
    const long = sentence.repeat(Math.ceil(LONG / sentence.length)).slice(0, LONG);
    const cell = median(await time(RUNS, () => parseValue(long, { year: 2023 })));
    return [
      { what: '每秒读多少条', value: `${Math.round(perSecond / 1000)} 千条` },
      { what: '十万字的一个单元格', value: inTime(cell) },
    ];
  },
};

export default values;
