import { OoxmlError } from './ooxmlError';

/**
 * What kind of file the bytes are, by their first bytes and, for the old container, by the streams it names.
 *
 * @throws OoxmlError `not-a-workbook` for anything else, `password` for an encrypted workbook
 */
export function containerKind(bytes: Uint8Array): 'xlsx' | 'xls' {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return oleKind(bytes);
  throw new OoxmlError('not-a-workbook', bytes.length === 0 ? 'empty' : 'neither zip nor OLE');
}

function oleKind(bytes: Uint8Array): 'xls' {
  const names = directoryNames(bytes);
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) throw new OoxmlError('password', 'OLE');
  const stream = names.find((name) => name === 'Workbook' || name === 'Book');
  if (stream === undefined) throw new OoxmlError('not-a-workbook', `OLE: ${names.join(', ')}`);
  return 'xls';
}

/** Names of the streams of an OLE container, read from its directory sectors; enough to tell the kinds apart. */
function directoryNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) throw new OoxmlError('damaged', 'OLE header');
  const sectorSize = 2 ** view.getUint16(30, true);
  const names: string[] = [];
  const decoder = new TextDecoder('utf-16le');
  // Directory entries are 128 bytes; the first sector of the directory holds the root and the first streams. Its
  // followers are chained through the allocation table, which a workbook of a few streams hardly ever needs.
  for (let sector = view.getUint32(48, true), read = 0; read < 4; sector++, read++) {
    const start = (sector + 1) * sectorSize;
    for (let at = start; at + 128 <= Math.min(start + sectorSize, bytes.length); at += 128) {
      const length = view.getUint16(at + 64, true);
      if (length < 2 || length > 64) continue;
      names.push(decoder.decode(bytes.subarray(at, at + length - 2)));
    }
  }
  return names;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
