import { announcement, verdictOf } from '../../src/pane/announce';
import { SCENES, type SceneName } from '../../src/pane/gallery/scenes';
import { INITIAL_STATE, type PaneState } from '../../src/pane/state';
import { en } from '../../src/pane/words/en';
import { zhCN } from '../../src/pane/words/zh-CN';

const scene = (name: SceneName): PaneState => ({ ...INITIAL_STATE, ...SCENES[name] });

describe('the first line', () => {
  it.each<[SceneName, string, string]>([
    ['idle', '还没有校验', 'Not checked yet'],
    ['checking', '正在校验', 'Checking'],
    ['findings', '4 处必须改 · 1 处需说明 · 1 条建议', '4 to correct · 1 to explain · 1 hint'],
    ['clean', '未发现问题', 'No problems found'],
    ['only-hints', '没有必须改的 · 1 条建议', 'Nothing to correct · 1 hint'],
    ['no-forms', '没有找到绩效表', 'No performance form found'],
  ])('of %s says the verdict', (name, chinese, english) => {
    expect(verdictOf(scene(name), zhCN)).toBe(chinese);
    expect(verdictOf(scene(name), en)).toBe(english);
  });
});

describe('what is announced', () => {
  it.each<[SceneName, string]>([
    ['idle', ''],
    ['opening', '正在校验'],
    ['findings', '校验完成。4 处必须改 · 1 处需说明 · 1 条建议。已读 3 张表。'],
    ['preview', '回填预览，共 5 处改动，还没有写入。'],
    ['partly-filled', '已填写 2 个单元格，2 个单元格没有写入'],
    ['cleared', '已清除绩核的标记；填写的内容没有改动。'],
    ['problem', '有单元格正在编辑，暂时无法读取。请先按 Enter 键结束编辑，再试一次。'],
  ])('in %s', (name, expected) => {
    expect(announcement(scene(name), zhCN)).toBe(expected);
  });

  it('stays silent during a live recheck', () => {
    expect(announcement({ ...scene('findings'), running: { task: 'recheck' } }, zhCN)).toBe('');
  });

  it('asks the user to finish typing while Excel waits for that', () => {
    expect(announcement({ ...scene('opening'), waiting: true }, zhCN)).toBe('请先按 Enter 结束单元格编辑');
  });
});
