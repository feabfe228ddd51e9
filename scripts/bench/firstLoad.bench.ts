import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from '../build';
import { inBytes, type Bench, type Figure } from './bench';
import { bundleParts } from './bundleParts';

/** What a part of the first load is for; the first line that fits a file counts. */
const PARTS: readonly (readonly [RegExp, string, string])[] = [
  [/node_modules\/(?:react|react-dom|scheduler)\//, 'React', '界面随状态更新'],
  [
    /node_modules\/@fluentui\/(?:tokens|react-theme|react-provider)\//,
    'Fluent 主题',
    '浅色、深色、高对比度的颜色和字号，与 Excel 一致',
  ],
  [
    /node_modules\/(?:tabster|keyborg|@fluentui\/react-tabster)\//,
    '键盘操作（tabster）',
    '方向键走列表，焦点留在原处，不用鼠标也能做完',
  ],
  [
    /node_modules\/(?:@griffel|stylis|rtl-css-js|@emotion)\//,
    '样式引擎（Griffel）',
    '组件的样式写在脚本里，用到才生成',
  ],
  [/node_modules\/@fluentui\/react-icons\//, 'Fluent 图标', '每个严重程度除颜色外还有图形'],
  [/node_modules\/@fluentui\//, 'Fluent 组件', '按钮、选项卡、链接、进度条；菜单、对话框用到时才取'],
  [/node_modules\/@tanstack\//, '长列表（TanStack Virtual）', '上千条发现只画看得见的'],
  [/node_modules\/zod\//, 'zod', '存在工作簿里的记忆先核对再用'],
  [/node_modules\/big\.js\//, 'big.js', '十进制计算'],
  [/src\/hosts\//, 'Excel 适配器', '读写、标记、出错时的处理和说法'],
  [/src\/pane\/words\//, '面板文字', '中文、英文'],
  [/src\/(?:pane|commands)\//, '面板', '本页面自己的组件和行为'],
  [/src\/core\//, '内核里面板先要用的', '地址、改动、记忆；规则和识别在面板画好以后取'],
];

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length;

/** The name of the part, and what it is for. A package nobody has described stands under its own name. */
function partOf(source: string): readonly [string, string] {
  const known = PARTS.find(([files]) => files.test(source));
  if (known) return [known[1], known[2]];
  const own = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  return own === undefined ? ['装载程序（webpack）', '按需取其余文件'] : [own, ''];
}

function figuresOf(code: string, map: string): readonly Figure[] {
  const parts = new Map<string, { code: string; use: string }>();
  for (const [source, piece] of bundleParts(code, map)) {
    const [name, use] = partOf(source);
    parts.set(name, { code: `${parts.get(name)?.code ?? ''}${piece}`, use });
  }
  const alone = [...parts].map(([name, part]) => ({ name, ...part, size: gzipped(part.code) }));
  const whole = gzipped(code);
  const scale = whole / alone.reduce((sum, { size }) => sum + size, 0);
  alone.sort((a, b) => b.size - a.size);
  return [
    { what: '合计', value: inBytes(whole), how: `未压缩 ${inBytes(Buffer.byteLength(code))}` },
    ...alone.map(({ name, size, use }) => ({ what: name, value: inBytes(size * scale), how: use })),
  ];
}

const firstLoad: Bench = {
  title: '任务窗格首次加载买到了什么 What the first load buys',
  about:
    '任务窗格的脚本按来源拆开（由源映射得出），各部分单独压缩（gzip -9）后按比例折算，合计等于整个文件。界限 200 kB，由 size-limit 把守。',
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jihe-first-load-'));
    try {
      await build({ folder, sourceMap: true });
      const file = readdirSync(folder).find((name) => /^taskpane\..*\.js$/.test(name)) ?? '';
      return figuresOf(readFileSync(join(folder, file), 'utf8'), readFileSync(join(folder, `${file}.map`), 'utf8'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
export default firstLoad;
