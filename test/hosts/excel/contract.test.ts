import { address } from '../../../src/core/sheet/address';
import { parseArea } from '../../../src/core/sheet/address';
import { describeHostContract } from '../../contract/hostContract';
import { sheetsOf } from '../../contract/plainBook';
import { bookOfSheets } from '../../excel-host/sheetBook';
import { setUp } from './setting';

describeHostContract('Excel', (plain) => {
  const { host, book } = setUp(bookOfSheets(sheetsOf(plain), plain.active));
  const selected = () => {
    const area = parseArea(book.selection);
    return area && address(book.activeSheet.name, area.top, area.left);
  };
  return Promise.resolve({ host, selected });
});
