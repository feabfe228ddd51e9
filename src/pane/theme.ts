import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Excel's green, so that the pane looks at home beside the sheet. */
const BRAND: BrandVariants = {
  10: '#02110a',
  20: '#052013',
  30: '#08331e',
  40: '#0a4427',
  50: '#0b5530',
  60: '#0d6337',
  70: '#0f703b',
  80: '#107c41',
  90: '#248f55',
  100: '#3aa169',
  110: '#55b17e',
  120: '#74c296',
  130: '#92d1ae',
  140: '#b1dfc6',
  150: '#cfecdd',
  160: '#e9f7ef',
};

const FONT =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** Small Chinese text needs more leading than Latin text of the same size. */
const TYPE = { fontFamilyBase: FONT, lineHeightBase200: '18px', lineHeightBase300: '21px' };

export const lightTheme: Theme = { ...createLightTheme(BRAND), ...TYPE };

export const darkTheme: Theme = {
  ...createDarkTheme(BRAND),
  ...TYPE,
  // The brand's own shades are too dark for text on a dark ground.
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandStroke: BRAND[110],
  // Fluent's red falls below 4.5 : 1 on the ground of a selected line.
  colorStatusDangerForeground1: '#f1a7ae',
};
