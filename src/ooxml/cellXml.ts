import type { CellContent } from '../core/plan/changes';
import { cellText, escapeXml, needsPreserve } from './xmlText';

/** `t` attribute and inner XML of a cell that holds `content`; `p` is the prefix of the file with its colon. */
interface CellBody {
  readonly type?: string;
  readonly inner: string;
}

/**
 * A whole cell element. A text stays a text whatever it begins with; a formula may bring its value along.
 *
 * @example cellXml('', { r: 'B4', s: '3' }, { value: 9.72 }) === '<c r="B4" s="3"><v>9.72</v></c>'
 */
export function cellXml(p: string, attributes: Readonly<Record<string, string>>, content: CellContent): string {
  const { type, inner } = body(p, content);
  const kept = Object.entries(attributes).filter(([name]) => !DROPPED.has(name));
  const written = type === undefined ? kept : [...kept, ['t', type] as const];
  const open = `<${p}c${written.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${p}c>`;
}

/** The type goes with the content; `cm` and `vm` point at metadata of the content that was there before. */
const DROPPED: ReadonlySet<string> = new Set(['t', 'cm', 'vm']);

function body(p: string, { value, formula }: CellContent): CellBody {
  if (formula !== undefined) {
    const f = `<${p}f>${escapeXml(formula.replace(/^=/, ''))}</${p}f>`;
    if (value === null) return { inner: f };
    const type = typeof value === 'string' ? 'str' : typeof value === 'boolean' ? 'b' : undefined;
    return { ...(type === undefined ? {} : { type }), inner: `${f}<${p}v>${scalar(value)}</${p}v>` };
  }
  if (value === null || value === '') return { inner: '' };
  if (typeof value === 'string') {
    const space = needsPreserve(value) ? ' xml:space="preserve"' : '';
    return { type: 'inlineStr', inner: `<${p}is><${p}t${space}>${cellText(value)}</${p}t></${p}is>` };
  }
  return { ...(typeof value === 'boolean' ? { type: 'b' } : {}), inner: `<${p}v>${scalar(value)}</${p}v>` };
}

function scalar(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string') return cellText(value);
  // A file has no way to write them; a caller that computed one has a fault to be found.
  if (!Number.isFinite(value)) throw new RangeError(`not a number a cell can hold: ${String(value)}`);
  return String(value);
}
