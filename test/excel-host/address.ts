import { areaName, parseArea, type Area } from '../../src/core/sheet/address';
import { LAST_COLUMN, LAST_ROW } from './book';
import { ExcelFault } from './wire';

/** Excel cuts an address text here and then does not understand it. */
export const LONGEST_ADDRESS = 8192;

/** The areas of `A1:B2,'表 1'!C3`, sheet names dropped; InvalidArgument where it is no address. */
export function parseAddress(text: string): Area[] {
  return text
    .slice(0, LONGEST_ADDRESS)
    .split(',')
    .map((part) => {
      const plain = part.slice(part.lastIndexOf('!') + 1).trim();
      const area = parseArea(plain);
      if (!area || area.bottom > LAST_ROW || area.right > LAST_COLUMN) throw new ExcelFault('InvalidArgument', plain);
      return area;
    });
}

/** `'表 1'!A1:B2`, quoted as Excel does where the name is not a plain word. */
export function fullAddress(sheet: string, area: Area): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${name}!${areaName(area)}`;
}

export const intersection = (a: Area, b: Area): Area | undefined => {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? undefined : area;
};
