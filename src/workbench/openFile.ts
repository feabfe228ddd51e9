import type { Incoming } from './desk';

/** Beyond this the browser itself would run out of memory. */
const LARGEST = 200 * 1024 * 1024;

/** A file the user dropped or chose. */
export function incomingFile(file: File): Incoming {
  return {
    name: file.name,
    // Too large a file is read no further than its head, which the reader then refuses.
    read: async () => new Uint8Array(await file.slice(0, LARGEST).arrayBuffer()),
  };
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES: Readonly<Record<string, string>> = {
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  docx: `${OFFICE}.wordprocessingml.document`,
  zip: 'application/zip',
};

/** Hands bytes to the user as a download. */
export function download(bytes: Uint8Array, name: string): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes when the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The bytes of a `data:…;base64,` address. */
export function bytesOfDataAddress(address: string): Uint8Array {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
