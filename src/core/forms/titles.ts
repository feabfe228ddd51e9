import { squeeze } from '../text/normalise';
import type { Label } from './label';
import type { FormKind } from './model';

const TITLE_END = /(?:表|书|自评|申报|目标|自评情况|监控情况|自评结果)(?:[([].*[)\]])?$/;
const TITLE_WORD = /绩效|自评|目标申报|目标表/;

/** A declaration that does not name 绩效: with its year it is one for the budget. */
const YEARLY_DECLARATION =
  /^(?:\d{4}年度?)(?:部门)?(?:预算)?项目(?:支出|预算)*申报[表书]$|^(?:部门)?(?:预算)?项目(?:支出|预算)*申报[表书]\(\d{4}年度?\)$/;

/** Titles of papers about 绩效 that are not forms. */
const NO_FORM =
  /报告(?!表)|通知|办法|汇总表?$|目录|封面|说明书?$|方案|评分表|评价指标体系|工作底稿|情况说明|审核表|复核表|问题清单/;

/** The words of a form's title, squeezed and without its year; undefined where the text is no such title. */
export function titleWords(squeezed: string, label: Label | undefined): string | undefined {
  if (squeezed.length < 5 || !TITLE_END.test(squeezed)) return undefined;
  if (!TITLE_WORD.test(squeezed) && !YEARLY_DECLARATION.test(squeezed)) return undefined;
  if (/[。;；:：]/.test(squeezed) || NO_FORM.test(squeezed.replace(/[([].*[)\]]$/, ''))) return undefined;
  if (label && (label.band ?? label.column ?? label.field) !== undefined) return undefined;
  return squeezed.replace(/[([].*?[)\]]/g, '').replace(/\d{4}年?度?/g, '');
}

/** A heading that is not a form's: another table begins there. */
export function isOtherTitle(squeezed: string): boolean {
  return (
    squeezed.length >= 4 &&
    squeezed.length <= 60 &&
    /(?:表|清单|报告|一览|目录|通知|明细)(?:[([].*[)\]])?$/.test(squeezed)
  );
}

/** `附件1`, `附表2：`, `表3`, `公开12表`. */
export function isAnnexLine(squeezed: string): boolean {
  return /^(?:附件|附表|附|表|样表)[\d一二三四五六七八九十]{0,3}(?:[-—.]\d+)*[:：]?$|^\S{0,4}(?:公开|预算|决算|绩效|附)表?\d{1,3}(?:[-—.]\d+)*表?$/.test(
    squeezed,
  );
}

/** A line over or under the title: year, report number, money unit, annex number. */
export function isHeadLine(squeezed: string): boolean {
  return /^(?:编制|填报|制表)?(?:单位|部门)[:：]/.test(squeezed) || /^(?:报表编号|表号|编号)[:：]/.test(squeezed);
}

/** `单位：万元`, `金额单位：元`, `（万元）`. */
export function isUnitLine(squeezed: string): boolean {
  return /^[([]?(?:金额)?(?:单位)?[:：]?(?:人民币)?(?:亿元|万元|元)[)\]]?$/.test(squeezed);
}

/** The heading over the names of 年度主要任务. */
export function isTaskHeading(squeezed: string): boolean {
  return /^(?:主要)?(?:任务|工作任务|工作)名称$|^(?:主要|重点|工作)任务$/.test(squeezed);
}

/** `- 12 -`, `第3页`, `第3页，共5页`, `续表`, `接上页`. */
export function isPageNumber(squeezed: string): boolean {
  return /^(?:\(?(?:接|续)?(?:续|上)[表页]\d{0,2}\)?[:：]?|[-—–]\d{1,4}[-—–]|第\d{1,4}页(?:[,、/]?共\d{1,4}页)?)$/.test(
    squeezed,
  );
}

/** `注：`, `填表说明：` at the head of the printed notes. */
export function isNote(squeezed: string): boolean {
  return /^(?:注|备注|说明|填表说明|填报说明|注意|填写说明|附注)[\d一二三]?[:：.、]./.test(squeezed);
}

/** Which kind of form a title names; undefined where it leaves that open. */
export function kindOfTitle(text: string): FormKind | undefined {
  const title = squeeze(text);
  // 转移支付整体 sums up the transfers of a kind, not a department.
  const department = /整体/.test(title) && !/转移支付/.test(title);
  if (/监控|监测/.test(title)) return 'monitoring';
  if (/自评|自我评价|完成情况|评价表/.test(title)) return department ? 'department-self-evaluation' : 'self-evaluation';
  if (/目标|申报/.test(title)) return department ? 'department-target' : 'target';
  return undefined;
}
