import type { ColumnRole } from './lexicon/columnWords';
import type { FieldRole } from './lexicon/fieldWords';
import type { FormKind } from './model';

/** What a form was seen to have; layouts are told apart by these alone, never by positions. */
export type Trait =
  | `kind:${FormKind}`
  | `shape:${'block' | 'rows' | 'groups' | 'columns'}`
  | `column:${ColumnRole}`
  | `fund:${'initial' | 'budget' | 'executed' | 'projected' | 'rate' | 'weight' | 'score' | 'reason'}`
  | `field:${FieldRole}`
  | 'period:long-term'
  | 'totals'
  | 'tasks'
  | 'units';

/**
 * A layout as data: how it is told, and the words it has of its own. To teach the reader a new one, add an entry here
 * and a drawn form in the tests; see docs/layouts.md.
 */
export interface Layout {
  /** Shown to the user. */
  readonly name: string;
  /** Without one of these it is another layout. */
  readonly needs: readonly Trait[];
  /** What it usually has besides; the more of it is there, the surer. */
  readonly expects: readonly Trait[];
  /** What it never has. */
  readonly lacks?: readonly Trait[];
  /** Labels that only this layout uses, squeezed, without brackets, parted by blanks. */
  readonly words?: {
    readonly columns?: Readonly<Partial<Record<ColumnRole, string>>>;
    readonly fields?: Readonly<Partial<Record<FieldRole, string>>>;
  };
}

/** From the particular to the general: of two that fit equally well the first is taken. */
export const LAYOUTS: readonly Layout[] = [
  {
    name: '四川项目支出绩效自评表（510000_0013zp）',
    needs: ['kind:self-evaluation', 'shape:block', 'column:operator', 'column:unit', 'column:actual'],
    expects: [
      'column:weight',
      'column:score',
      'column:reason',
      'fund:initial',
      'fund:executed',
      'fund:rate',
      'field:reportNumber',
      'field:conclusion',
      'field:problems',
      'field:measures',
      'field:overview',
    ],
  },
  {
    name: '项目支出绩效自评表（全国统一表式）',
    needs: ['kind:self-evaluation', 'shape:block', 'column:target', 'column:actual', 'column:score'],
    expects: [
      'column:level1',
      'column:level2',
      'column:weight',
      'column:reason',
      'fund:budget',
      'fund:executed',
      'fund:rate',
      'fund:score',
      'field:goal',
      'field:goalActual',
      'totals',
    ],
  },
  {
    name: '项目绩效目标自评表（不打分）',
    needs: ['kind:self-evaluation', 'shape:block', 'column:actual'],
    expects: [
      'column:level1',
      'column:level2',
      'column:target',
      'fund:budget',
      'fund:executed',
      'field:goal',
      'field:goalActual',
    ],
    lacks: ['column:score'],
  },
  {
    name: '项目支出绩效目标申报表（中期与年度并列）',
    needs: ['kind:target', 'shape:block', 'period:long-term'],
    expects: [
      'column:level1',
      'column:level2',
      'column:target',
      'fund:budget',
      'field:goal',
      'field:goalLongTerm',
      'field:nature',
      'field:term',
    ],
  },
  {
    name: '财政项目支出绩效目标申报表（三级目标）',
    needs: ['kind:target', 'shape:block', 'field:goalLongTerm', 'field:goal'],
    expects: [
      'column:level1',
      'column:level2',
      'column:target',
      'field:nature',
      'field:term',
      'field:overview',
      'fund:budget',
    ],
    lacks: ['column:unit'],
    words: { columns: { level1: '一级目标', level2: '二级目标', name: '三级目标', target: '指标目标值' } },
  },
  {
    name: '项目支出绩效目标申报表',
    needs: ['kind:target', 'shape:block'],
    expects: [
      'column:level1',
      'column:level2',
      'column:name',
      'column:target',
      'fund:budget',
      'field:project',
      'field:unit',
      'field:goal',
    ],
    lacks: ['period:long-term'],
  },
  {
    name: '项目支出绩效运行监控表',
    needs: ['kind:monitoring', 'shape:block'],
    expects: [
      'column:actual',
      'column:projected',
      'column:reason',
      'column:likelihood',
      'fund:initial',
      'fund:executed',
      'fund:projected',
    ],
  },
  {
    name: '部门整体支出绩效目标表',
    needs: ['kind:department-target', 'shape:block'],
    expects: [
      'tasks',
      'column:level1',
      'column:level2',
      'column:target',
      'field:department',
      'field:goal',
      'fund:budget',
    ],
  },
  {
    name: '部门整体支出绩效自评表',
    needs: ['kind:department-self-evaluation', 'shape:block'],
    expects: [
      'column:level1',
      'column:target',
      'column:actual',
      'column:weight',
      'column:score',
      'field:department',
      'field:goal',
    ],
  },
  {
    name: '部门预算项目绩效目标情况表（指标分组并列）',
    needs: ['shape:groups'],
    expects: ['kind:target', 'field:project', 'field:goal', 'fund:budget', 'column:name', 'column:target', 'units'],
  },
  {
    name: '部门预算项目绩效目标申报表（每行一条指标）',
    needs: ['shape:rows'],
    expects: [
      'field:project',
      'field:unit',
      'fund:budget',
      'column:level1',
      'column:level2',
      'column:name',
      'column:target',
    ],
  },
  {
    name: '绩效目标表（指标为列）',
    needs: ['shape:columns'],
    expects: ['kind:target', 'field:unit'],
  },
];
