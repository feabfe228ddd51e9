import { containerKind } from '../../src/ooxml/container';
import { oleContainer } from './fixtures/oleContainer';

describe('what kind of container a file is', () => {
  it('is told by its first bytes, and an old one by its streams', () => {
    expect(containerKind(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe('xlsx');
    expect(containerKind(oleContainer(['Workbook']))).toBe('xls');
    expect(containerKind(oleContainer(['Book']))).toBe('xls');
    expect(containerKind(oleContainer(['a', 'b', 'c', 'd', 'e', 'Workbook']))).toBe('xls');
  });

  it('is a matter of a password where an encrypted package stands inside, whatever else does', () => {
    const encrypted = oleContainer(['\u0006DataSpaces', 'Version', 'DataSpaceMap', 'x', 'EncryptedPackage']);
    expect(() => containerKind(encrypted)).toThrow(expect.objectContaining({ code: 'password' }));
  });
});
