import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../figures/dataset.ts';
import { untilOpen } from '../../figures/untilOpen.ts';
import type { OwnFile } from './readOwnFile.ts';

/** The state of the reader's own file. */
export type OwnState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string }
  | { readonly kind: 'read'; readonly file: OwnFile };

/** Accepts the reader's own file, dropped anywhere on the page or chosen, beside a dataset. */
export function useOwnFile(dataset: Dataset, onRead: (file: OwnFile) => void) {
  const [own, setOwn] = useState<OwnState>({ kind: 'none' });
  const read = async (file: File) => {
    setOwn({ kind: 'reading', name: file.name });
    try {
      // Loaded with the first file, because most readers use none.
      const { readOwnFile } = await import('./readOwnFile.ts');
      const done = await untilOpen(() => readOwnFile(file, dataset));
      setOwn({ kind: 'read', file: done });
      if (done.opening) onRead(done);
    } catch {
      setOwn({ kind: 'failed', name: file.name });
    }
  };
  useEffect(() => {
    const over = (event: DragEvent) => {
      // Prevents the browser from opening the file in place of the page.
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void read(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  });
  const file = own.kind === 'read' ? own.file : undefined;
  const joined = useMemo(() => (file ? file.join(dataset) : dataset), [file, dataset]);
  return { own, joined, read, leave: () => setOwn({ kind: 'none' }) };
}
