import type { Form, TextField } from '../forms/model';

/** What on a form shows that it comes from 四川. */
export interface PlaceSign {
  /** What was looked at, in Chinese: `报表编号`. */
  readonly what: string;
  /** The words that show it: `510000`, `南充市`. */
  readonly words: string;
}

/** 行政区划 51 is 四川: in the number of the report form or in the code that stands in front of a project's name. */
const CODE = /^(51\d{4})(?:_|\d{2}[A-Z])/;

const CITIES =
  '成都|自贡|攀枝花|泸州|德阳|绵阳|广元|遂宁|内江|乐山|南充|眉山|宜宾|广安|达州|雅安|巴中|资阳'.replaceAll('|', '市|') +
  '市';

/**
 * A name of 四川 at the beginning, with its 市 or 州: 资阳区 lies in 湖南, 四川北路 in 上海, 广安门 in 北京. Before it may
 * stand a number of the unit or 中共.
 */
const NAMED = new RegExp(
  `^[\\s\\d（(\\[【.、_－—-]*[）)\\]】]?[-－—_\\s]*(?:中共|中国共产党)?(四川省|${CITIES}|(?:阿坝|甘孜|凉山)(?=州|藏族|彝族))`,
);

/**
 * Whether a form comes from 四川, by its report number, a code, or the name of a city there; undefined where it shows
 * nothing of the kind. Names of 县 are not looked at: many are borne twice in the country.
 *
 * @example signOfSichuan(form) // { what: '主管部门', words: '南充市' }
 */
export function signOfSichuan(form: Form): PlaceSign | undefined {
  const coded: readonly (readonly [string, TextField | undefined])[] = [
    ['报表编号', form.extra.reportNumber],
    ['项目编码', form.code],
    ['项目名称前的编码', form.project],
  ];
  for (const [what, field] of coded) {
    const words = CODE.exec((field?.value ?? '').replace(/^报表编号[:：]\s*/, ''))?.[1];
    if (words !== undefined) return { what, words };
  }
  const named: readonly (readonly [string, TextField | undefined])[] = [
    ['主管部门', form.department],
    ['实施单位', form.unit],
    ['标题', form.extra.title],
  ];
  for (const [what, field] of named) {
    const words = NAMED.exec(field?.value ?? '')?.[1];
    if (words !== undefined) return { what, words };
  }
  return undefined;
}
