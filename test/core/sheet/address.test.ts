import { address, cellName, splitAddress } from '../../../src/core/sheet/address';

describe('splitAddress', () => {
  it.each(['自评表1', '一!二', "所谓'表'"])('takes the address of a cell on %s apart', (sheet) => {
    expect(splitAddress(address(sheet, 3, 27))).toEqual({ sheet, name: cellName(3, 27) });
  });
});
