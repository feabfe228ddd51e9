import { markIndex } from '../../src/workbench/drawMark';

describe('markIndex', () => {
  it('finds a cell’s severity by sheet and place, the first mark winning', () => {
    const index = markIndex([
      { severity: 'error', cells: ['表!B4', '表!1!A1'] },
      { severity: 'warning', cells: ['表!B4', '表!C5'] },
    ]);
    expect(index.get('表')?.get('3,1')).toBe('error');
    expect(index.get('表')?.get('4,2')).toBe('warning');
    expect(index.get('表!1')?.get('0,0')).toBe('error');
    expect(index.get('别的')).toBeUndefined();
  });
});
