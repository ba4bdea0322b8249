/**
 * The buffers of all typed arrays anywhere in a value, for transfer to another thread without a
 * copy.
 */
export function buffersOf(value: unknown): Transferable[] {
  const buffers = new Set<ArrayBuffer>();
  const take = (part: unknown) => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
    } else if (Array.isArray(part)) {
      // Arrays of texts or numbers hold no buffers, so their elements are skipped.
      if (typeof part[0] === 'object') for (const one of part) take(one);
    } else if (part && typeof part === 'object') {
      for (const one of Object.values(part)) take(one);
    }
  };
  take(value);
  return [...buffers];
}
