/** The memory behind the columns anywhere in a value, which is handed over to another thread and not copied. */
export function buffersOf(value: unknown): Transferable[] {
  const buffers = new Set<ArrayBuffer>();
  const take = (part: unknown) => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
    } else if (Array.isArray(part)) {
      // Of texts and numbers there is nothing to hand over, however many they are.
      if (typeof part[0] === 'object') for (const one of part) take(one);
    } else if (part && typeof part === 'object') {
      for (const one of Object.values(part)) take(one);
    }
  };
  take(value);
  return [...buffers];
}
