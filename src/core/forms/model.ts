import type { Address } from '../sheet/address';
import type { Decimal } from '../text/decimal';
import type { IndicatorValue } from '../text/indicatorValue';

/**
 * What a form says, cell by cell. `value` is the value understood, `text` what the cell displays, `cell` where it
 * stands (top-left of a merged area). A labelled but empty cell is `{ value: null, text: '', cell }`; `—` and `/` give
 * value null with their text; the key is absent only where the form has no such label.
 */
export interface Field<V> {
  readonly value: V | null;
  readonly text: string;
  /** Absent only where the value has no cell of its own; then `inferred` is true. */
  readonly cell?: Address;
  readonly inferred?: true;
}

export type TextField = Field<string>;
/** Money in the form's own unit (see `Form.moneyUnit`), rates in percent (97.24), weights and scores in points. */
export type NumberField = Field<Decimal>;
/** `canonical` is the standard name: 产出指标 for 项目完成, absent where the label is none of the standard ones. */
export interface LevelField extends TextField {
  readonly canonical?: string;
}

export type FormKind =
  | 'target' // 项目支出绩效目标申报表 / 目标表
  | 'self-evaluation' // 项目支出绩效自评表
  | 'monitoring' // 绩效运行监控表
  | 'department-target' // 部门整体支出绩效目标表
  | 'department-self-evaluation'; // 部门整体支出绩效自评表

/** 元 or 万元, as declared on the form. */
export type MoneyUnit = '元' | '万元' | '亿元';

/** total 资金总额, fiscal 财政拨款, carryover 上年结转, special 财政专户管理资金, unit 单位资金, own 自有资金, other 其他资金. */
export type FundSource = 'total' | 'fiscal' | 'carryover' | 'special' | 'unit' | 'other' | 'own';

/** One row (or pair of cells) of 项目资金. */
export interface Fund {
  readonly source: FundSource;
  readonly label: TextField;
  /** 全年(调整后)预算数; on a declaration the amount applied for. */
  readonly budget?: NumberField;
  /** 年初预算数. */
  readonly initial?: NumberField;
  /** 全年执行数; on a monitoring form what was executed so far. */
  readonly executed?: NumberField;
  /** 全年预计执行数, on monitoring forms. */
  readonly projected?: NumberField;
  readonly weight?: NumberField;
  /** 执行率 in percent. */
  readonly rate?: NumberField;
  readonly score?: NumberField;
  readonly reason?: TextField;
  /** 中期/项目期 amounts stand beside the annual ones on some forms. */
  readonly period?: 'long-term';
}

export interface Indicator {
  readonly level1?: LevelField;
  readonly level2?: LevelField;
  /** 三级指标. */
  readonly name?: TextField;
  /** 指标值. */
  readonly target?: TextField;
  /** 指标性质 / 计算符号: ≥ ≤ = 定性, where it has a column of its own. */
  readonly operator?: TextField;
  /** 指标方向性: 正向指标 / 反向指标. */
  readonly direction?: TextField;
  /** 度量单位, where it has a column of its own. */
  readonly unit?: TextField;
  /** 实际完成值; on a monitoring form what was reached so far. */
  readonly actual?: TextField;
  /** 全年预计完成情况, on monitoring forms. */
  readonly projected?: TextField;
  /** 完成目标可能性, on monitoring forms: the words, or the heading under which the tick stands. */
  readonly likelihood?: TextField;
  readonly weight?: NumberField;
  readonly score?: NumberField;
  /** 偏差原因分析及改进措施. */
  readonly reason?: TextField;
  readonly period?: 'long-term';
  readonly parsed?: {
    readonly target?: IndicatorValue;
    readonly actual?: IndicatorValue;
    /** Per quantity the period that it is counted for (每月1次: 月); absent where none names one. */
    readonly periods?: { readonly target: readonly string[]; readonly actual: readonly string[] };
  };
}

/** 年度主要任务 of a department form, with its amounts in the form's money unit. */
export interface Task {
  readonly name?: TextField;
  readonly content?: TextField;
  readonly total?: NumberField;
  readonly fiscal?: NumberField;
  readonly other?: NumberField;
}

/** Further labelled cells that some layouts have. */
export type ExtraField =
  | 'title'
  | 'reportNumber'
  | 'nature' // 项目属性
  | 'term' // 项目期 / 起止时间
  | 'goalLongTerm' // 中期目标
  | 'overview' // 项目实施内容及过程概述
  | 'conclusion' // 评价结论
  | 'problems' // 存在问题
  | 'measures' // 改进措施
  | 'leader' // 项目负责人
  | 'accountant' // 财务负责人
  | 'contact' // 联系人
  | 'phone' // 联系电话
  | 'evaluator' // 填报人
  | 'date'; // 填报日期

/** One form, read. */
export interface Form {
  /** Address of its first cell; unique in the workbook. */
  readonly id: Address;
  readonly kind: FormKind;
  readonly sheet: string;
  /** Title, notes and signatures included: `"自评表1!A1:I29"`. */
  readonly range: Address;
  readonly layout: {
    readonly name: string;
    readonly why: readonly string[];
    readonly sure: number;
    /** Tells the layout by its labels; mapping corrections are kept under it. */
    readonly fingerprint?: string;
  };
  readonly year?: Field<number>;
  readonly moneyUnit?: Field<MoneyUnit>;
  readonly project?: TextField;
  readonly code?: TextField;
  /** 主管部门. */
  readonly department?: TextField;
  /** 实施单位 / 预算单位 / 单位名称. */
  readonly unit?: TextField;
  /** 年度总体目标 / 预期目标. */
  readonly goal?: TextField;
  /** 实际完成情况. */
  readonly goalActual?: TextField;
  readonly extra: Readonly<Partial<Record<ExtraField, TextField>>>;
  readonly funds: readonly Fund[];
  readonly indicators: readonly Indicator[];
  /** 年度主要任务, on department forms. */
  readonly tasks?: readonly Task[];
  /** 总分 / 合计 row. */
  readonly totals: { readonly weight?: NumberField; readonly score?: NumberField };
  /** Notes and instructions printed on the form. */
  readonly notes: readonly TextField[];
  /** Cells that belong to the empty template: `指标2：`, `……`. */
  readonly stubs: readonly Address[];
  /** Non-blank cells inside the range that took no role. */
  readonly unread: readonly Address[];
}

/** Unit and subtotal rows of a wide table (情况表, 四川 flat table). */
export interface Table {
  readonly range: Address;
  readonly units: readonly {
    readonly unit: TextField;
    readonly total?: NumberField;
    readonly fiscal?: NumberField;
    readonly other?: NumberField;
    /** Ids of the forms (projects) that stand under this unit row. */
    readonly forms: readonly Address[];
  }[];
}
