import { readFileSync } from 'node:fs';

export const iconSizes = [16, 20, 32, 64, 80] as const;

/** The ribbon's function commands: control id → the name that src/commands associates. */
export const functionCommands = { Check: 'check', Fill: 'fill', Clear: 'clear' } as const;

/** Where the add-in is served during development; the committed manifest.xml names it. */
export const developmentAddress = 'https://localhost:3443';

/**
 * The manifest for an add-in served under an address. Throws a sentence for an address that Excel would refuse.
 *
 * `makeManifest('https://host/jihe', '0.1.0')`
 */
export function makeManifest(address: string, version: string): string {
  const base = checkedAddress(address);
  const fields: Readonly<Record<string, string>> = {
    address: escape(base),
    // Office wants four numbers of which the first is not zero.
    version: `1.${version}`,
    controls: Object.entries(functionCommands).map(control).join('\n'),
    images: ['Icon', ...Object.keys(functionCommands)]
      .flatMap((name) => iconSizes.map(image(escape(base), name)))
      .join('\n'),
  };
  const template = readFileSync('scripts/manifest/template.xml', 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const field = fields[name];
    if (field === undefined) throw new Error(`unknown field in the manifest template: ${name}`);
    return field;
  });
}

function checkedAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new Error(`不是完整的网址：${address}。请写成 https://服务器/路径。Not an address: use https://host/path.`);
  }
  if (url.protocol !== 'https:') {
    throw new Error(`Excel 只接受 https 网址：${address}。Excel accepts https addresses only.`);
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`网址里不能有 ?、# 或用户名：${address}。No query, fragment or user name in the address.`);
  }
  return (url.origin + url.pathname).replace(/\/+$/, '').replace(/\/(taskpane|index)\.html$/, '');
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const image =
  (address: string, name: string) =>
  (size: number): string =>
    `        <bt:Image id="${name}.${size}" DefaultValue="${address}/assets/${name.toLowerCase()}-${size}.png" />`;

const control = ([name, action]: readonly [string, string]): string =>
  `                <Control xsi:type="Button" id="Jihe.${name}">
                  <Label resid="${name}.Label" />
                  <Supertip>
                    <Title resid="${name}.Label" />
                    <Description resid="${name}.Tip" />
                  </Supertip>
                  <Icon>
${iconSizes.map((size) => `                    <bt:Image size="${size}" resid="${name}.${size}" />`).join('\n')}
                  </Icon>
                  <Action xsi:type="ExecuteFunction">
                    <FunctionName>${action}</FunctionName>
                  </Action>
                </Control>`;
