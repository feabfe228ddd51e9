/** @jest-environment jsdom */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { developmentAddress, functionCommands, iconSizes, makeManifest } from '../../scripts/manifest/makeManifest';
import { scratchFolder } from './scratchFolder';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const text = makeManifest('https://forms.example.cn/jihe/', version);
const xml = new DOMParser().parseFromString(text, 'application/xml');

const all = (name: string): Element[] => [...xml.getElementsByTagName(name)];
const one = (name: string): Element => {
  const [found, ...more] = all(name);
  if (found === undefined || more.length > 0) throw new Error(`${more.length + 1} elements ${name}`);
  return found;
};
const resource = (id: string | null): string | null =>
  ['bt:Image', 'bt:Url', 'bt:String']
    .flatMap(all)
    .find((element) => element.id === id)
    ?.getAttribute('DefaultValue') ?? null;

describe('the manifest', () => {
  test('the committed file is the generated one', () => {
    expect(readFileSync('manifest.xml', 'utf8')).toBe(makeManifest(developmentAddress, version));
  });

  test('is for workbooks, with the needs that the design decided', () => {
    expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
      ['ExcelApi', '1.13'],
      ['SharedRuntime', '1.1'],
    ]);
    expect(one('Permissions').textContent).toBe('ReadWriteDocument');
    expect(one('Version').textContent).toMatch(/^[1-9]\d*(\.\d+){3}$/);
    expect(one('Id').textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test('pane and commands live in one long runtime', () => {
    expect(one('Runtime').getAttribute('lifetime')).toBe('long');
    const page = one('Runtime').getAttribute('resid');
    expect(one('FunctionFile').getAttribute('resid')).toBe(page);
    expect(one('TaskpaneId').parentElement?.getElementsByTagName('SourceLocation')[0]?.getAttribute('resid')).toBe(
      page,
    );
    expect(resource(page)).toBe('https://forms.example.cn/jihe/taskpane.html');
  });

  test('has the group 绩核 with four controls on the Home tab', () => {
    expect(one('OfficeTab').id).toBe('TabHome');
    expect(resource(one('Group').getElementsByTagName('Label')[0]?.getAttribute('resid') ?? null)).toBe('绩核');
    const labels = all('Control').map((control) =>
      resource(control.getElementsByTagName('Label')[0]?.getAttribute('resid') ?? null),
    );
    expect(labels).toEqual(['打开助手', '一键校验', '回填得分', '清除标记']);
    expect(all('FunctionName').map((name) => name.textContent)).toEqual(Object.values(functionCommands));
  });

  test('every function command is associated in src/commands', () => {
    const source = existsSync('src/commands/commands.ts') ? readFileSync('src/commands/commands.ts', 'utf8') : '';
    for (const name of Object.values(functionCommands)) expect(source).toMatch(new RegExp(`['"]${name}['"]`));
  });

  test('every reference to a resource is met, and every resource is used', () => {
    const used = [...xml.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid'));
    const present = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(all).flatMap(({ id }) => (id === '' ? [] : [id]));
    expect([...new Set(used)].sort()).toEqual([...present].sort());
    expect(new Set(present).size).toBe(present.length);
    for (const id of present) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('every string stands in both languages and within its length', () => {
    for (const element of all('bt:String')) {
      const values = [
        element.getAttribute('DefaultValue'),
        element.getElementsByTagName('bt:Override')[0]?.getAttribute('Value'),
      ];
      expect(element.getElementsByTagName('bt:Override')[0]?.getAttribute('Locale')).toBe('en-US');
      const limit = element.parentElement?.tagName === 'bt:ShortStrings' ? 125 : 250;
      for (const value of values) expect((value ?? '').length).toBeGreaterThan(0);
      for (const value of values) expect((value ?? '').length).toBeLessThanOrEqual(limit);
    }
    expect(one('DefaultLocale').textContent).toBe('zh-CN');
    for (const name of ['DisplayName', 'Description']) {
      const overrides = xml.documentElement.getElementsByTagName(name)[0]?.getElementsByTagName('Override');
      expect(overrides?.[0]?.getAttribute('Locale')).toBe('en-US');
    }
  });

  test('every picture is of the size it claims', () => {
    const images = all('bt:Image').filter((image) => image.hasAttribute('DefaultValue'));
    expect(images).toHaveLength(iconSizes.length * 4);
    for (const image of images) {
      const address = image.getAttribute('DefaultValue') ?? '';
      expect(address).toMatch(/^https:\/\/forms\.example\.cn\/jihe\/assets\//);
      const file = readFileSync(address.replace('https://forms.example.cn/jihe/', ''));
      const size = Number(/-(\d+)\.png$/.exec(address)?.[1]);
      // Width and height stand at fixed places of a PNG's first chunk.
      expect([file.toString('latin1', 1, 4), file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([
        'PNG',
        size,
        size,
      ]);
    }
  });

  test.each([
    ['http://forms.example.cn', 'https'],
    ['forms.example.cn', '不是完整的网址'],
    ['https://forms.example.cn/?a=1', '不能有'],
  ])('refuses the address %s', (address, sentence) => {
    expect(() => makeManifest(address, version)).toThrow(sentence);
  });

  test('takes an address as people give it', () => {
    for (const given of ['https://a.cn/x', 'https://a.cn/x/', 'https://a.cn/x/taskpane.html']) {
      expect(makeManifest(given, version)).toBe(makeManifest('https://a.cn/x', version));
    }
    expect(makeManifest('https://a.cn/x&y', version)).toContain('https://a.cn/x&amp;y/taskpane.html');
  });

  test('the command writes it for an address and refuses others with status 2', () => {
    const out = join(scratchFolder('manifest'), 'manifest.xml');
    const tsx = resolve('node_modules/tsx/dist/cli.mjs');
    execFileSync(process.execPath, [tsx, 'scripts/manifest/manifest.ts', '--address', 'https://a.cn', '--out', out]);
    expect(readFileSync(out, 'utf8')).toBe(makeManifest('https://a.cn', version));
    const refused = spawnSync(process.execPath, [
      tsx,
      'scripts/manifest/manifest.ts',
      '--address',
      'http://a.cn',
      '--out',
      out,
    ]);
    expect(refused.status).toBe(2);
    expect(refused.stderr.toString()).toContain('Excel 只接受 https');
  });
});

const schemas = process.env['JIHE_SCHEMAS'] ?? '../shared/xsd';
const canValidate = existsSync(schemas) && spawnSync('xmllint', ['--version']).status === 0;

(canValidate ? describe : describe.skip)(
  "the manifest against Microsoft's schemas (needs xmllint and the schema files)",
  () => {
    const validate = (manifest: string): string => {
      const file = join(scratchFolder('manifest'), 'manifest.xml');
      // The published schemas are older than the shared runtime, which is one element.
      writeFileSync(file, manifest.replace(/<Runtimes>[\s\S]*?<\/Runtimes>\s*/, ''));
      return spawnSync('xmllint', ['--nonet', '--noout', '--schema', 'OfficeAppManifestV1_1.xsd', file], {
        cwd: schemas,
      }).stderr.toString();
    };

    test('is valid', () => {
      expect(validate(text)).toMatch(/manifest\.xml validates\s*$/);
    });

    test('a misplaced element would be found', () => {
      expect(validate(text.replace('<FunctionFile', '<Fraction'))).toContain('fails to validate');
    });
  },
);
