import { type Encoding, natureOf } from '../decode.ts';

/** The kind of a dropped file, independent of its name. */
export type FileKind =
  | { readonly kind: 'text'; readonly encoding: Encoding }
  | { readonly kind: 'workbook' | 'old-workbook' | 'encrypted' | 'web-page' | 'other' };

const ZIP = [0x50, 0x4b];
// The compound file format of old Office documents, and of new ones with a password.
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
// Statistical systems export HTML tables with the extension .xls.
const WEB_PAGE = /^\ufeff?\s*<(?:!doctype|html|table|\?xml|meta|head)/i;

const starts = (bytes: Uint8Array, sign: readonly number[]) =>
  sign.every((byte, i) => bytes[i] === byte);

/** Determines the kind of a file from its bytes. */
export function fileKind(bytes: Uint8Array<ArrayBuffer>): FileKind {
  if (starts(bytes, ZIP)) return { kind: 'workbook' };
  if (starts(bytes, COMPOUND)) {
    const encrypted = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
    return { kind: encrypted ? 'encrypted' : 'old-workbook' };
  }
  const head = bytes.subarray(0, 4096);
  const nature = natureOf(head);
  if (nature.kind === 'binary') return { kind: 'other' };
  if (WEB_PAGE.test(new TextDecoder(nature.encoding).decode(head))) return { kind: 'web-page' };
  return nature;
}
