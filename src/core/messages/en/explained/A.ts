import type { GroupExplained } from '../../ruleEntry';

export const A: GroupExplained<'A'> = {
  A01: {
    about:
      'Where the form prints project, department or unit, they are filled in. A form nobody has touched is told once.',
    example: 'Nothing stands behind 主管部门.',
  },
  A02: {
    about:
      'The form names its year, and the goal and what was achieved speak of that year. Years of documents and plans do not count.',
    example: 'The title says 2023, the goal “done in 2022”.',
  },
  A03: { about: 'The annual goal is filled in where the form has a place for it.', example: '年度总体目标 is blank.' },
  A04: {
    about: 'A self-evaluation says what was achieved: not blank, not the goal word for word, not just “done”.',
    example: 'What was achieved repeats the goal.',
  },
  A05: {
    about: 'Exported forms carry instructions in their cells; they are deleted when filling in.',
    example: 'A cell still says “…（100字以内）”.',
  },
  A06: {
    about: 'Stars, XX and dots of the empty form are replaced by what they stand for.',
    example: 'A target reads “≥**个”.',
  },
  A07: {
    about: 'Conclusion, problems and measures are limited in length; official systems cut or refuse longer ones.',
    example: 'The conclusion has 260 characters.',
  },
  A08: {
    about: 'The conclusion is filled in, and where points were lost problems and measures say more than “none”.',
    example: 'The total is 82 and 存在问题 says 无.',
  },
  A09: {
    about: 'Project head and finance head sign where the form has a place for it.',
    example: 'Nothing stands behind 财务负责人.',
  },
  A10: {
    about: 'One project code has one project name in a workbook.',
    example: 'Two forms with one code have different names.',
  },
  A11: {
    about: 'A project ends after it begins, and its term covers the year of the form.',
    example: 'The term reads 202012—202001.',
  },
  A12: {
    about: 'No indicator is due after the project has ended.',
    example: 'The project ends in December 2025, an indicator is due in June 2026.',
  },
  A13: {
    about: 'Two projects of a unit do not have the same goal word for word.',
    example: 'The goal of a meeting is that of a supervision project.',
  },
  A14: {
    about: 'A project of a unit has one form of a kind in the workbook.',
    example: 'Two forms agree in unit, project and year.',
  },
};
