import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { chineseNumeral, itemText, type Opinion } from '../core/summary/opinion';

/** Sizes in half points, distances in twentieths of a point: 三号 16 pt, lines of 28 pt as official papers have them. */
const SIZE = { title: 44, body: 32, page: 28 };
const LINE = 28 * 20;
const TWO_LETTERS = 2 * 16 * 20;
const millimetres = (length: number): number => Math.round((length / 25.4) * 1440);

const font = (name: string): NonNullable<IRunOptions['font']> => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: name,
  hint: 'eastAsia',
});
const TITLE = { font: font('方正小标宋简体'), size: SIZE.title };
const HEADING = { font: font('黑体'), size: SIZE.body };
const BODY = { font: font('仿宋_GB2312'), size: SIZE.body };

/**
 * 退回意见.docx, laid out as official papers are (GB/T 9704): 小标宋 title, 黑体 headings, 仿宋 body, 28-point lines,
 * pages numbered. Who signs and when is left blank for the bureau.
 *
 * @example const bytes = await opinionDocument(opinion);
 */
export async function opinionDocument(opinion: Opinion): Promise<Uint8Array> {
  const { title, addressee, opening, parts, closing } = opinion;
  const document = new Document({
    creator: '绩核',
    title,
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: {
              top: millimetres(37),
              bottom: millimetres(35),
              left: millimetres(28),
              right: millimetres(26),
            },
          },
        },
        footers: { default: pageNumber() },
        children: [
          paragraph(title, TITLE, { alignment: AlignmentType.CENTER, spacing: lines(0, LINE) }),
          paragraph(addressee, BODY),
          indented(opening),
          ...parts.flatMap(({ heading, items }, at) => [
            indented(`${chineseNumeral(at + 1)}、${heading}`, HEADING, true),
            ...items.map((item, nth) => indented(`${String(nth + 1)}．${itemText(item)}`)),
          ]),
          indented(closing),
          paragraph('', BODY),
          paragraph('（审核单位盖章）', BODY, { alignment: AlignmentType.RIGHT }),
          paragraph('年　　月　　日', BODY, { alignment: AlignmentType.RIGHT }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const lines = (before = 0, after = 0): NonNullable<IParagraphOptions['spacing']> => ({
  line: LINE,
  lineRule: LineRuleType.EXACT,
  before,
  after,
});

function paragraph(text: string, look: IRunOptions, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ spacing: lines(), ...more, children: [new TextRun({ ...look, text })] });
}

/** The first line two letters in. A heading stays with what it heads. */
function indented(text: string, look: IRunOptions = BODY, keepNext = false): Paragraph {
  return paragraph(text, look, { indent: { firstLine: TWO_LETTERS }, keepNext, alignment: AlignmentType.BOTH });
}

/** — 1 — */
function pageNumber(): Footer {
  const run = { font: font('宋体'), size: SIZE.page, children: ['— ', PageNumber.CURRENT, ' —'] };
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(run)] })] });
}
