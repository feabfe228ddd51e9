import type { Report } from '../../core/report';
import type { Finding, Severity } from '../../core/rules/rule';
import { decimal } from '../../core/text/decimal';
import { manyFindings } from './sampleReport';

const UNITS = [
  '清河县公路养护站',
  '清河县教育和体育局',
  '清河县卫生健康局',
  '云溪镇人民政府',
  '清河县民政局',
  '清河县水务局',
];
const PROJECTS = [
  '农村公路日常养护',
  '城乡义务教育补助',
  '村卫生室运行补助',
  '人居环境整治',
  '老年食堂运营补助',
  '河道清淤疏浚',
];
const RULES: readonly (readonly [rule: string, severity: Severity])[] = [
  ['B02', 'error'],
  ['F09', 'error'],
  ['D02', 'warning'],
  ['C05', 'warning'],
  ['E01', 'error'],
  ['A01', 'warning'],
  ['G01', 'info'],
  ['J01', 'info'],
  ['H02', 'warning'],
];
/** Points, with what they are worth; the third is below the pass mark. */
const TOTALS = [
  ['96.57', '优'],
  ['88.4', '良'],
  ['58.25', '差'],
  ['91', '优'],
  ['76.8', '中'],
  ['84.33', '良'],
] as const;

/** A sheet of many forms of several units, good and bad; the same every time. */
export function manyForms(count: number): Report {
  const plain = manyFindings(count, 0);
  const pick = <T>(from: readonly T[], at: number, fallback: T): T => from[at % from.length] ?? fallback;
  const forms = plain.forms.map((form, at) => {
    const unit = pick(UNITS, at * 7 + (at % 5), '');
    const project = `${pick(PROJECTS, at, '')}（${String(2019 + (at % 6))}年第${String(at + 1)}批）`;
    return {
      ...form,
      unit: { value: unit, text: unit },
      project: { value: project, text: project },
      funds: form.funds.map((fund) => ({
        ...fund,
        executed: { value: decimal(12.33 - ((at * 5) % 11) / 4), text: '', inferred: true as const },
      })),
    };
  });
  const findings = forms.flatMap((form, at) => {
    const many = at % 4 === 3 ? 0 : (at * 11) % 7;
    return Array.from({ length: many }, (_, nth): Finding => {
      const [rule, severity] = pick(RULES, at + nth * (1 + (at % 4)), ['B02', 'error']);
      return { rule, severity, form: form.id, cells: [form.id], params: {} };
    });
  });
  const scores = plain.scores.map((card, at) => {
    const [total, grade] = pick(TOTALS, at, TOTALS[0]);
    return { ...card, total: decimal(total), grade };
  });
  return { ...plain, forms, findings, scores };
}
