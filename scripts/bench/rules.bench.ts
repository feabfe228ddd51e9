import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runToEnd } from '../../src/core/drive';
import type { Form, Table } from '../../src/core/forms/model';
import { recognise } from '../../src/core/forms/recognise';
import { parsedForm } from '../../src/core/parsedForm';
import { cellsOf, type Cells } from '../../src/core/plan/cells';
import { mof2020 } from '../../src/core/policies/mof2020';
import { FORM_RULES, RULE_CODES } from '../../src/core/rules/catalogue';
import { checkForm } from '../../src/core/rules/checkForm';
import { checkWorkbook } from '../../src/core/rules/checkWorkbook';
import { scoreForm } from '../../src/core/scoring/score';
import { readWorkbook } from '../../src/ooxml/read';
import { indicators, selfEvaluation } from '../../test/core/forms';
import { inTime, median, type Bench, type Figure } from './bench';

const RUNS = 15;
/** Runs before those that count, for the engine to warm up: a pane checks again after every edit. */
const WARM_UP = 30;
const forms = process.env['JIHE_FORMS'] ?? '../shared/forms';

/** Forms that no rule has seen yet: several rules keep what they gather from a form. */
const fresh = (read: readonly Form[], cells: Cells) => read.map((form) => structuredClone(parsedForm(form, cells)));

/** Milliseconds of all rules over these forms, those across forms included. */
function timeRules(read: readonly Form[], tables: readonly Table[], cells: Cells): number {
  const runs: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const untouched = fresh(read, cells);
    const scored = untouched.map((form) => scoreForm(form, mof2020));
    const begun = performance.now();
    untouched.forEach((form, at) => checkForm(form, mof2020, scored[at], cells));
    checkWorkbook({ forms: untouched, tables, policyOf: () => mof2020 });
    if (run >= 0) runs.push(performance.now() - begun);
  }
  return median(runs);
}

async function onRealForms(): Promise<Figure[]> {
  const file = join(forms, 'xiqu-declarations-raw.xlsx');
  if (!existsSync(file)) return [];
  const { sheets } = await readWorkbook(new Uint8Array(readFileSync(file)));
  const { forms: read, tables } = runToEnd(recognise(sheets, {}));
  const taken = timeRules(read, tables, cellsOf(sheets));
  return [{ what: 'xiqu-declarations-raw.xlsx', value: inTime(taken), how: `${read.length} 张表` }];
}

function onLongForm(): Figure {
  const rows = Array.from({ length: 26 }, (_, block) =>
    indicators().map((row) => ({ ...row, name: `${row.name ?? ''}${String(block)}`, weight: '1', score: '1' })),
  ).flat();
  const taken = timeRules([selfEvaluation({ indicators: rows })], [], () => undefined);
  return { what: '一张长自评表', value: inTime(taken), how: `${rows.length} 条指标，约 120 行 × 16 列` };
}

const rules: Bench = {
  title: '规则 Rules',
  about: `全部 ${RULE_CODES.length} 条规则（其中单表 ${FORM_RULES.length} 条）跑一遍，不含读表、理解指标值和计分；预热之后 ${RUNS} 次的中位数，每次都是没查过的表。`,
  measure: async () => [...(await onRealForms()), onLongForm()],
};

export default rules;
