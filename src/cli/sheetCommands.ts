import { version } from '../../package.json';
import { runToEnd } from '../core/drive';
import { inspect } from '../core/inspect';
import { zhCN } from '../core/messages/zhCN';
import type { SheetChange } from '../core/plan/changes';
import { REPORT_SHEET } from '../core/plan/reportSheetName';
import { selfEvaluationName } from '../core/plan/selfEvaluationName';
import { selfEvaluationSheet } from '../core/plan/selfEvaluationSheet';
import { chosenPolicy, suggestPolicy } from '../core/policies/catalogue';
import type { Policy } from '../core/policies/policy';
import { reportSheet } from '../core/reportSheet';
import type { Report } from '../core/report';
import { usedIndicators } from '../core/scoring/filled';
import { openFile, writeFileWhole } from '../hosts/xlsx/files';
import { HostError } from '../hosts/host';
import type { SheetArguments } from './arguments';
import { askedPolicy } from './askedPolicy';
import type { Status, Streams } from './check';
import { explained } from './hostErrors';
import { outputs } from './writeCopy';

/** How many new sheets are named to the user. */
const NAMED = 5;

/** What a command makes: sheets to be added, or a sentence on why there are none. */
type Made = { readonly sheets: readonly SheetChange[]; readonly told: string } | string;

/** @param policy one that is given as data: asked for, or the own one that the workbook keeps */
type Make = (report: Report, names: ReadonlySet<string>, policy: Policy | undefined) => Made;

/** `jihe report`: a copy of the workbook with the sheet 绩核报告. */
export async function report(asked: SheetArguments, streams: Streams): Promise<Status> {
  return withSheets(asked, streams, (found, _names, policy) => {
    const policyTitle = (name: string): string => chosenPolicy(name, policy)?.title ?? name;
    return {
      sheets: [reportSheet(found, { language: zhCN, policyTitle, version })],
      told: `加了工作表“${REPORT_SHEET}”`,
    };
  });
}

/** `jihe selfeval`: a copy of the workbook with a 自评表 for each 申报表 in it. */
export async function selfEvaluation(asked: SheetArguments, streams: Streams): Promise<Status> {
  return withSheets(asked, streams, ({ forms }, names, policy) => {
    const targets = forms.filter(
      (form) => form.kind === 'target' && usedIndicators(form).some(({ period }) => period === undefined),
    );
    if (targets.length === 0) return '没有找到填好的项目支出绩效目标申报表（目标表）';
    const taken = new Set(names);
    const sheets = targets.map((form) => {
      const name = selfEvaluationName(form, taken);
      taken.add(name);
      return selfEvaluationSheet(form, chosenPolicy(form.policy, policy) ?? suggestPolicy(form), name, asked.layout);
    });
    const some = sheets.slice(0, NAMED).map(({ name }) => name);
    const told = `加了 ${String(sheets.length)} 张自评表：${some.join('、')}${sheets.length > NAMED ? '等' : ''}`;
    return { sheets, told };
  });
}

async function withSheets(asked: SheetArguments, streams: Streams, make: Make): Promise<Status> {
  const refuse = (sentence: string): Status => {
    streams.error(`${sentence}\n`);
    return 2;
  };
  const chosen = await askedPolicy(asked.policy);
  if ('mistake' in chosen) return refuse(chosen.mistake.trimEnd());
  const targets = await outputs([asked.file], asked.out, '--out');
  if (typeof targets === 'string') return refuse(targets);
  const target = targets.get(asked.file) ?? asked.out;
  try {
    const host = await openFile(asked.file);
    const { sheets, memory } = await host.open('all');
    const found = runToEnd(inspect(sheets, { fileName: asked.file, ...chosen }, memory));
    const made = make(found, new Set(sheets.map(({ name }) => name)), chosen.policy ?? memory.ownPolicy);
    if (typeof made === 'string') return refuse(`${asked.file}：${made}，没有写任何文件。`);
    await host.commit({ sheets: made.sheets });
    await writeFileWhole(target, host.save());
    streams.out(`已另存为 ${target}：${made.told}。原文件没有改动。\n`);
    return 0;
  } catch (error) {
    const refused = error instanceof HostError && error.code === 'refused';
    const sentence = refused ? `工作簿里已有同名工作表，或工作簿结构受保护，不能加工作表` : explained(error).sentence;
    return refuse(`${asked.file}：${sentence}，没有写任何文件。`);
  }
}
