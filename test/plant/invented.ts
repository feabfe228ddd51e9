import { runToEnd } from '../../src/core/drive';
import { recognise } from '../../src/core/forms/recognise';
import type { Cell, Sheet } from '../../src/core/sheet/sheet';
import { drawn, sheetOf } from '../core/forms/build';
import { samples, declaration, nationalSelfEvaluation, departmentTarget } from '../core/forms/samples';
import { selfEvaluationRows } from '../cli/workbook';
import {
  codedDeclaration,
  fullSelfEvaluation,
  libraryMonitoring,
  monitoringWithSigns,
  sichuan,
  sichuanDeclaration,
  termed,
  unscored,
} from './inventedForms';
import { pagesOf, type Page } from './pages';

/** Names that take the place of the drawn ones, so that there are forms of every layout in plenty. */
const PROJECTS = ['青禾镇灯会经费', '白石镇供水管护', '云溪县农机补贴', '星湖街道食堂改造', '杏林乡卫生站运转'];

/** Invented forms: those the reader is tested with, those of the sample workbook, and further layouts. */
export async function inventedPages(sample: Uint8Array): Promise<readonly Page[]> {
  return [
    ...(await pagesOf('sample.xlsx', sample)),
    ...Object.entries(samples).map(([name, make]) => page(name, '', [make()])),
    ...PROJECTS.flatMap((project, at) => [
      page('河道巡查', project, [withText(sheetOf(selfEvaluationRows(), [], '自评表'), '河道巡查经费', project)]),
      page('全国自评表', project, [withText(nationalSelfEvaluation(), '云溪县河道保洁', project)]),
      page('四川自评表', project, [withText(sichuan(), '河道保洁项目', project)]),
      page('监控表', project, [withText(monitoringWithSigns(), '河道保洁', project)]),
      page('不打分自评表', project, [withText(unscored(), '村道养护', project)]),
      page('中期目标表', project, [withText(termed(), '河道整治', project)]),
      page('申报表几张', project, [declaration(project), other(PROJECTS[(at + 1) % 5] ?? '')]),
      page('编码申报表', project, coded(project, PROJECTS[(at + 1) % 5] ?? '')),
      page('部门与项目', project, [departmentTarget(), ofDepartment(project)]),
      page('四川申报表', project, [withText(sichuanDeclaration(), '河道保洁', project)]),
      page('齐全的自评表', project, [withText(fullSelfEvaluation(), '图书流动站', project)]),
      page('监控与自评', project, [
        withText(libraryMonitoring(), '图书流动站', project),
        withText(fullSelfEvaluation(), '图书流动站', project),
      ]),
    ]),
  ];
}

const page = (workbook: string, key: string, sheets: readonly Sheet[]): Page => ({
  workbook,
  key,
  sheets,
  kinds: runToEnd(recognise(sheets, {})).forms.map(({ kind }) => kind),
});

/** The same sheet with words exchanged wherever they stand. */
function withText(sheet: Sheet, from: string, to: string): Sheet {
  const replaced = (cell: Cell | undefined): Cell | undefined =>
    typeof cell?.value === 'string' && cell.value.includes(from)
      ? { ...cell, value: cell.value.replaceAll(from, to), text: cell.text.replaceAll(from, to) }
      : cell;
  return { ...sheet, rows: sheet.rows.map((row) => row?.map(replaced)) };
}

const renamed = (sheet: Sheet, name: string): Sheet => ({ ...sheet, name });

/** A second declaration of the same unit with a goal and indicators of its own. */
function other(project: string): Sheet {
  return renamed(
    drawn(`
      部门预算项目支出绩效目标申报表 | < | < | < | <
      （2024年度） | < | < | < | <
      项目名称 | ${project} | < | < | <
      预算单位 | 云溪县交通运输局 | < | < | <
      项目资金\\n（元） | 年度资金总额： | 80000 | < | <
      ^ | 其中：财政拨款 | 80000 | < | <
      ^ | 其他资金 | . | < | <
      总体目标 | 年度目标 | < | < | <
      ^ | ${project}全年按计划开展，分两批安排，年底前全部办结。 | < | < | <
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值（包含数字及文字描述）
      ^ | 项目完成 | 数量指标 | 安排批次 | 2批
      ^ | ^ | 质量指标 | 验收合格率 | ≥98%
      ^ | ^ | 时效指标 | 办结时间 | 2024年12月底前
      ^ | ^ | 成本指标 | 材料费用 | 5万元
      ^ | ^ | ^ | 人工费用 | 3万元
      ^ | 项目效益 | 社会效益指标 | 受益人数 | ≥600人
      ^ | 满意度指标 | 服务对象满意度指标 | 受益群众满意度 | ≥90%
    `),
    '申报表2',
  );
}

function coded(one: string, two: string): readonly Sheet[] {
  return [
    codedDeclaration(one, '51162224T000001234567', '申报表1'),
    codedDeclaration(two, '51162224T000007654321', '申报表2', 18),
  ];
}

/** A project of the department whose form is drawn beside it. */
const ofDepartment = (project: string): Sheet =>
  withText(withText(declaration(project), '云溪县交通运输局', '云溪县水务局'), '村道', '渠道');
