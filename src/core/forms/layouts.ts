import type { LabelledFields } from './labelledFields';
import type { Form, FormKind, Fund, Indicator, TextField } from './model';

/** What a layout is told by. */
export interface LayoutFacts {
  readonly kind: FormKind;
  readonly title: TextField | undefined;
  readonly fields: LabelledFields;
  readonly funds: readonly Fund[];
  readonly indicators: readonly Indicator[];
  readonly headers: number;
}

/** Names the layout and says why and how sure; see docs/layouts.md. */
export function layoutOf(facts: LayoutFacts): Form['layout'] {
  const why: string[] = [];
  if (facts.title) why.push(`标题：${facts.title.value ?? ''}`);
  if (facts.headers > 0) why.push('指标表头');
  return { name: facts.kind, why, sure: 0.9 };
}
