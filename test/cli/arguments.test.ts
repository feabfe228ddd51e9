import { commandOf } from '../../src/cli/arguments';

describe('the command line', () => {
  it('reads files and options in any order', () => {
    expect(
      commandOf(['check', '--json', 'a.xlsx', '--policy', 'mof-2020', 'b', '--write', 'c', '--with', 'd.xlsx']),
    ).toEqual({
      name: 'check',
      check: { paths: ['a.xlsx', 'b'], json: true, others: ['d.xlsx'], policy: 'mof-2020', write: 'c' },
    });
  });

  it('reads what report and selfeval are asked for', () => {
    expect(commandOf(['report', 'a.xlsx', '--out', 'b.xlsx'])).toEqual({
      name: 'report',
      sheet: { file: 'a.xlsx', out: 'b.xlsx' },
    });
    expect(commandOf(['selfeval', '--out', 'b.xlsx', '--policy', 'hb-2022', 'a.xlsx'])).toEqual({
      name: 'selfeval',
      sheet: { file: 'a.xlsx', out: 'b.xlsx', policy: 'hb-2022' },
    });
  });

  it.each([[[]], [['--help']], [['-h']], [['help']], [['check', '--help']], [['values', '--help']]])(
    'helps with %p',
    (words) => {
      expect(commandOf(words)).toEqual({ name: 'help' });
    },
  );

  it.each([
    [['chekc'], '没有“chekc”这个命令。'],
    [['check'], '请写明要检查的文件或文件夹。'],
    [['check', 'a.xlsx', '--formulas'], '--formulas 要和 --write 一起用。'],
    [['report', '--out', 'b.xlsx'], '请写明一个文件。'],
    [['report', 'a.xlsx', 'c.xlsx', '--out', 'b.xlsx'], '请写明一个文件。'],
    [
      ['selfeval', 'a.xlsx', '--out', 'b.xlsx', '--layout', 'x'],
      '--layout 可以是 national（全国统一表式）或 sichuan（四川表式）。',
    ],
    [['report', 'a.xlsx', '--out', 'b.xlsx', '--layout', 'sichuan'], '没有 --layout 这个选项。'],
    [['selfeval', 'a.xlsx'], '请用 --out 写明结果存到哪里。'],
    [['selfeval', 'a.xlsx', '--json'], '没有 --json 这个选项。'],
    [['check', 'a.xlsx', '--wirte', 'b'], '没有 --wirte 这个选项。'],
    [['check', 'a.xlsx', '--write'], '选项 --write 后面缺少内容。'],
    [['check', 'a.xlsx', '--policy', '--json'], '选项 --policy 后面缺少内容。'],
    [['check', 'a.xlsx', '--json=3'], '选项 --json 后面不写内容。'],
    [['check', ''], '有一个文件名是空的。'],
    [['summary', 'a', ' ', '--out', 'b'], '有一个文件名是空的。'],
    [['report', '', '--out', 'b.xlsx'], '有一个文件名是空的。'],
    [['values', 'a.jsonl'], 'values 从标准输入读，后面不写文件名。'],
    [['values', '--jsn'], '没有 --jsn 这个选项。'],
  ])('says what is wrong with %p', (words, sentence) => {
    expect(commandOf(words)).toEqual({ name: 'mistake', sentence });
  });
});
