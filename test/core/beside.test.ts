import { checkBeside, relocated } from '../../src/core/beside';
import { parsedForm } from '../../src/core/parsedForm';
import { declaration, indicators, selfEvaluation } from './forms';

const read = (form: ReturnType<typeof declaration>) => parsedForm(form, () => undefined);
const declared = read(declaration({ indicators: indicators() }));
const evaluated = read(selfEvaluation({ indicators: indicators({ 3: { target: '≥85%' } }) }));
const found = (here: typeof declared, there: typeof declared) =>
  checkBeside([here], [{ file: '另一份.xlsx', forms: [there] }]).findings.map(({ rule, form, cells }) => [
    rule,
    form,
    ...cells,
  ]);

describe('two files of one project', () => {
  it('are compared from the side of the 自评表', () => {
    expect(found(evaluated, declared)).toEqual([['H02', '表!A1', '表!E16', '[另一份.xlsx]表!E16']]);
  });

  it('and from the side of the 申报表, whose cell then comes first', () => {
    expect(found(declared, evaluated)).toEqual([['H02', '表!A1', '表!E16', '[另一份.xlsx]表!E16']]);
  });

  it('say nothing where they agree or are of different projects', () => {
    expect(found(read(selfEvaluation()), declared)).toEqual([]);
    expect(found(evaluated, read(declaration({ project: '另一项目', indicators: indicators() })))).toEqual([]);
  });

  it('leave what lies within one file to its own check', () => {
    const both = checkBeside([declared, evaluated], [{ file: '另一份.xlsx', forms: [] }]);
    expect(both.findings).toEqual([]);
  });
});

test('every address of a form from elsewhere names its file', () => {
  const moved = relocated(evaluated, '另一份.xlsx');
  expect(JSON.stringify(moved)).not.toMatch(/"表!/);
  expect(moved.indicators[0]?.target?.cell).toBe('[另一份.xlsx]表!E13');
});
