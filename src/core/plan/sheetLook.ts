import type { CellLook } from './changes';

/** How a cell of a sheet of ours is drawn, in terms that every host translates into its own. Text stands in the middle of its height. */
export interface LookParts {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  /** `#RRGGBB`; absent: the workbook's own colour of text. */
  readonly colour?: string;
  readonly fill?: string;
  /** Thin black lines all round. */
  readonly boxed: boolean;
  readonly horizontal: 'left' | 'center';
  readonly wrap: boolean;
  /** A rate: 0.9724 is shown as 97.24%. */
  readonly percent: boolean;
}

/** The typeface of official forms. */
export const LOOK_FONT = '宋体';

/** Number format of rates. */
export const PERCENT_FORMAT = '0.00%';

const PLAIN: LookParts = {
  size: 10,
  bold: false,
  underline: false,
  boxed: false,
  horizontal: 'left',
  wrap: false,
  percent: false,
};
const CENTRED: LookParts = { ...PLAIN, horizontal: 'center', wrap: true };
const BOXED: LookParts = { ...CENTRED, boxed: true };
const LINK = { underline: true, colour: '#0563C1' };

export const SHEET_LOOK: Readonly<Record<CellLook, LookParts>> = {
  title: { ...CENTRED, size: 16, bold: true },
  subtitle: CENTRED,
  heading: { ...PLAIN, size: 11, bold: true },
  label: { ...BOXED, fill: '#F2F2F2' },
  box: { ...BOXED, horizontal: 'left' },
  number: BOXED,
  percent: { ...BOXED, percent: true },
  link: { ...PLAIN, ...LINK },
  boxedLink: { ...BOXED, horizontal: 'left', ...LINK },
  text: PLAIN,
};
