import { execFileSync } from 'node:child_process';

interface Case {
  readonly what: string;
  /** An existing file, whose place decides which rules hold. */
  readonly file: string;
  readonly text: string;
  /** The rule that must be reported; undefined where the text is allowed. */
  readonly rule: string | undefined;
}

const paths = 'import-x/no-restricted-paths';
const use = (from: string): string => `import { it as that } from '${from}';\nexport const used = that;\n`;

const cases: readonly Case[] = [
  { what: 'sheet must not see text', file: 'src/core/sheet/sheet.ts', text: use('../text/decimal'), rule: paths },
  {
    what: 'text may see sheet',
    file: 'src/core/text/indicatorValue.ts',
    text: use('../sheet/address'),
    rule: undefined,
  },
  { what: 'forms must not see rules', file: 'src/core/forms/model.ts', text: use('../rules/rule'), rule: paths },
  {
    what: 'rules may see the shape of a change',
    file: 'src/core/rules/rule.ts',
    text: use('../plan/changes'),
    rule: undefined,
  },
  {
    what: 'rules must not see the rest of the plan',
    file: 'src/core/rules/rule.ts',
    text: use('../plan/markLook'),
    rule: paths,
  },
  { what: 'rules must not see the pipeline', file: 'src/core/rules/rule.ts', text: use('../inspect'), rule: paths },
  { what: 'the core must not see a host', file: 'src/core/inspect.ts', text: use('../hosts/host'), rule: paths },
  { what: 'a host must not see the pane', file: 'src/hosts/host.ts', text: use('../pane/store'), rule: paths },
  { what: 'the core may use zod', file: 'src/core/memory.ts', text: use('zod'), rule: undefined },
  {
    what: 'the core must not use React',
    file: 'src/core/memory.ts',
    text: use('react'),
    rule: 'no-restricted-imports',
  },
  {
    what: 'decimals come from one file',
    file: 'src/core/forms/model.ts',
    text: use('big.js'),
    rule: 'no-restricted-imports',
  },
  {
    what: 'the pane carries no grid',
    file: 'src/pane/store.ts',
    text: use('@fortune-sheet/react'),
    rule: 'no-restricted-imports',
  },
  {
    what: 'imports have no extension',
    file: 'src/core/inspect.ts',
    text: use('./report.ts'),
    rule: 'no-restricted-imports',
  },
  {
    what: 'eslint-disable',
    file: 'src/core/inspect.ts',
    text: '/* eslint-disable no-eval */\nexport const a = 1;\n',
    rule: 'no-warning-comments',
  },
  {
    what: 'eslint-disable-next-line has no effect',
    file: 'src/core/inspect.ts',
    text: '// eslint-disable-next-line\nexport const a: any = 1;\n',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    what: '@ts-ignore',
    file: 'src/core/inspect.ts',
    text: '// @ts-ignore\nexport const a = 1;\n',
    rule: '@typescript-eslint/ban-ts-comment',
  },
  {
    what: '@ts-expect-error',
    file: 'src/core/inspect.ts',
    text: '// @ts-expect-error: no\nexport const a = 1;\n',
    rule: '@typescript-eslint/ban-ts-comment',
  },
  {
    what: 'non-null assertion',
    file: 'src/core/inspect.ts',
    text: 'export const a = (b: number[]): number => b[0]!;\n',
    rule: '@typescript-eslint/no-non-null-assertion',
  },
  { what: 'fetch', file: 'src/pane/store.ts', text: "export const a = fetch('/x');\n", rule: 'no-restricted-globals' },
  {
    what: 'window.fetch',
    file: 'src/pane/store.ts',
    text: "export const a = window.fetch('/x');\n",
    rule: 'no-restricted-properties',
  },
  {
    what: 'sendBeacon',
    file: 'src/pane/store.ts',
    text: "navigator.sendBeacon('/x');\n",
    rule: 'no-restricted-properties',
  },
  {
    what: 'innerHTML',
    file: 'src/pane/store.ts',
    text: "document.body.innerHTML = '<b>';\n",
    rule: 'no-restricted-syntax',
  },
  {
    what: 'dangerouslySetInnerHTML',
    file: 'src/pane/App.tsx',
    text: "export const A = () => <b dangerouslySetInnerHTML={{ __html: '' }} />;\n",
    rule: 'no-restricted-syntax',
  },
  {
    what: 'Chinese outside words files',
    file: 'src/pane/store.ts',
    text: "export const a = '校验';\n",
    rule: 'no-restricted-syntax',
  },
  {
    what: 'Chinese in a template outside words files',
    file: 'src/workbench/desk.ts',
    text: 'export const a = (b: string): string => `打开${b}`;\n',
    rule: 'no-restricted-syntax',
  },
  {
    what: 'English between tags',
    file: 'src/pane/App.tsx',
    text: 'export const A = () => <b>Check</b>;\n',
    rule: 'no-restricted-syntax',
  },
  {
    what: 'English in a spoken attribute',
    file: 'src/pane/App.tsx',
    text: 'export const A = () => <b aria-label="Check" />;\n',
    rule: 'no-restricted-syntax',
  },
  {
    what: 'a value compared with is read by nobody',
    file: 'src/pane/store.ts',
    text: "export const a = (b: string): boolean => b === '优';\n",
    rule: undefined,
  },
  {
    what: 'words files hold Chinese',
    file: 'src/pane/words/zh-CN.ts',
    text: "export const a = '校验';\n",
    rule: undefined,
  },
  { what: 'barrel', file: 'src/core/inspect.ts', text: "export * from './report';\n", rule: 'no-restricted-syntax' },
  {
    what: 're-export',
    file: 'src/core/inspect.ts',
    text: "export { a } from './report';\n",
    rule: 'no-restricted-syntax',
  },
  {
    what: 'more than 300 lines',
    file: 'src/core/inspect.ts',
    text: 'export {};\n'.padEnd(320, '\n'),
    rule: 'max-lines',
  },
  {
    what: 'the pane must not see an adapter',
    file: 'src/pane/store.ts',
    text: use('../hosts/excel/excelFailure'),
    rule: paths,
  },
];

const answers = JSON.parse(
  execFileSync(process.execPath, ['scripts/lint/lintTexts.mjs'], {
    input: JSON.stringify(cases.map(({ file, text }) => ({ file, text }))),
    maxBuffer: 1e8,
  }).toString(),
) as string[][];

describe('the lint rules', () => {
  test.each(cases.map((one, at) => [one.what, one, answers[at]] as const))('%s', (_what, { rule }, reported) => {
    if (rule === undefined) {
      expect(reported).not.toContain(paths);
      expect(reported).not.toContain('no-restricted-imports');
    } else {
      expect(reported).toContain(rule);
    }
  });
});
