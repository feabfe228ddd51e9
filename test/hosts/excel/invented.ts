import { Book, type BookSheet } from '../../excel-host/book';

/** An invented self-evaluation of five rows with a formula, a merged title and a conditional format of the user's own. */
export function selfEvaluation(book: Book, name: string): BookSheet {
  const sheet = book.add(name);
  sheet.put(0, 0, '项目支出绩效自评表');
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
  sheet.put(1, 0, '指标');
  sheet.put(1, 1, '分值');
  sheet.put(1, 2, '执行率');
  sheet.put(1, 3, '得分');
  for (let row = 2; row < 5; row++) {
    sheet.put(row, 0, `指标${String(row - 1)}`);
    sheet.put(row, 1, 10);
    sheet.put(row, 2, 0.9724);
    sheet.ensure(row, 2).format = '0.00%';
    sheet.put(row, 3, 9.65);
  }
  sheet.put(5, 0, '合计');
  sheet.put(5, 1, 30, '=SUM(B3:B5)');
  sheet.put(5, 3, 28.95);
  sheet.rules.push({
    id: book.newId(),
    type: 'Custom',
    stopIfTrue: false,
    areas: [{ top: 2, left: 3, bottom: 4, right: 3 }],
    formula: '=$D3>10',
    look: { 'fill.color': '#FFFF00' },
  });
  sheet.rules.push({
    id: book.newId(),
    type: 'ColorScale',
    stopIfTrue: false,
    areas: [{ top: 2, left: 1, bottom: 4, right: 1 }],
    formula: '',
    look: {},
  });
  sheet.comments.push({ id: book.newId(), row: 2, column: 3, content: '请核对' });
  sheet.validations.push({ area: { top: 2, left: 1, bottom: 4, right: 1 }, rule: { list: { source: '5,10' } } });
  return sheet;
}

export function inventedBook(sheets = ['自评表1']): Book {
  const book = new Book();
  for (const name of sheets) selfEvaluation(book, name);
  return book;
}
