const rotate = (n: number, by: number) => (n << by) | (n >>> (32 - by));

/**
 * Hashes the bytes of files to detect a change: two 32-bit lanes that mix four bytes at a time. It
 * is not a cryptographic signature.
 */
export class VersionHash {
  #a = 0x811c9dc5;
  #b = 0x9747b28c;

  /** Separates one file from the next, so that a byte moved between files changes the hash. */
  startFile(name: string): void {
    this.add(new TextEncoder().encode(name));
  }

  add(bytes: Uint8Array<ArrayBuffer>): void {
    const whole = bytes.length >>> 2;
    const words =
      bytes.byteOffset % 4 === 0
        ? new Uint32Array(bytes.buffer, bytes.byteOffset, whole)
        : new Uint32Array(bytes.slice(0, whole * 4).buffer);
    let a = this.#a;
    let b = this.#b;
    for (let i = 0; i < whole; i++) {
      const word = words[i] ?? 0;
      a = Math.imul(rotate(a ^ word, 13), 5) + 0xe6546b64;
      b = Math.imul(b ^ word, 0x9e3779b1);
      b ^= b >>> 15;
    }
    for (let i = whole * 4; i < bytes.length; i++) {
      a = Math.imul(rotate(a ^ (bytes[i] ?? 0), 13), 5) + 0xe6546b64;
      b = Math.imul(b ^ (bytes[i] ?? 0), 0x5bd1e995);
    }
    this.#a = Math.imul(a ^ bytes.length, 0x85ebca6b);
    this.#b = b ^ bytes.length;
  }

  /** Sixteen hex digits. */
  text(): string {
    return [this.#a, this.#b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
