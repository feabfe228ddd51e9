import { declaration, indicators } from '../forms';
import { crossing, onSheet } from './crossing';

describe('C09', () => {
  it('finds a whole set of indicators pasted under another project', () => {
    const forms = [onSheet('甲', declaration()), onSheet('乙', declaration({ project: '排水管网改造' }))];
    expect(crossing('C09', forms)).toEqual(['warning 乙!D13 乙!D14 乙!D15 乙!D16']);
  });

  it('is silent where one differs, where they are few, and about one project', () => {
    const one = onSheet('甲', declaration());
    const changed = declaration({ project: '排水管网改造', indicators: indicators({ 0: { target: '≥20次' } }) });
    expect(crossing('C09', [one, onSheet('乙', changed)])).toEqual([]);
    const few = (sheet: string) =>
      onSheet(sheet, declaration({ project: sheet, indicators: indicators().slice(0, 2) }));
    expect(crossing('C09', [few('甲'), few('乙')])).toEqual([]);
    expect(crossing('C09', [one, onSheet('乙', declaration())])).toEqual([]);
  });
});
