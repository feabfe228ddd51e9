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

const inWords = 'What a user reads lives in a words file, in both languages.';
const CHINESE = '[\\u3400-\\u9fff\\uff00-\\uffef\\u3000-\\u303f]';
const LETTER = '[A-Za-z\\u3400-\\u9fff]';
const READ = '/^(title|placeholder|alt|label|hint|aria-(label|description|roledescription|valuetext))$/';

/** What a value is compared with, or looked up by, is read by nobody. */
const UNREAD = ':not(BinaryExpression[operator=/^[!=]==$/] > Literal):not(MemberExpression > Literal)';

/**
 * Strings that a user would read: anything Chinese, and letters of any kind between tags or in an attribute that is
 * shown or spoken.
 */
export const visibleStrings = [
  `JSXText[value=/${LETTER}/]`,
  `Literal[value=/${CHINESE}/]${UNREAD}`,
  `TemplateElement[value.raw=/${CHINESE}/]`,
  `JSXAttribute[name.name=${READ}] Literal[value=/${LETTER}/]${UNREAD}`,
  `JSXAttribute[name.name=${READ}] TemplateElement[value.raw=/${LETTER}/]`,
  `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/${LETTER}/]`,
  `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/${LETTER}/]`,
].map((selector) => ({ selector, message: inWords }));
