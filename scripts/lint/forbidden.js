const noNetwork = 'No workbook data leaves the machine: src makes no network calls.';
const noHtml = 'Cell text reaches the page only as text nodes, never as HTML.';

const networkNames = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];

export const networkGlobals = networkNames.map((name) => ({ name, message: noNetwork }));

export const networkProperties = [
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    networkNames.map((property) => ({ object, property, message: noNetwork })),
  ),
  { property: 'sendBeacon', message: noNetwork },
  { object: 'document', property: 'write', message: noHtml },
];

export const forbiddenSyntax = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: noHtml },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: noHtml },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: noHtml },
  { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file that owns the name.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrel files: import from the file that owns the name.' },
];
