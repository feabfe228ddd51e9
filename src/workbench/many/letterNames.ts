import { fileNames } from '../../core/summary/fileNames';

/** `退回意见-青禾县水务局.docx`, a name for each unit. */
export const letterNames = (units: readonly string[]): readonly string[] =>
  fileNames(units.map((unit) => `退回意见-${unit === '' ? '未填写单位' : unit}`)).map((name) => `${name}.docx`);
