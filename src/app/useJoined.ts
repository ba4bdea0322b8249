import { useEffect, useMemo, useState } from 'react';
import type { LocalRows } from '../board/localRows.ts';
import type { Dataset } from '../figures/dataset.ts';
import { ifOpen } from '../figures/untilOpen.ts';

/**
 * A dataset with a reader's own rows after its figures; without them until all figures are open,
 * because they are counted from the last one.
 */
export function useJoined(
  dataset: Dataset | undefined,
  local: LocalRows | undefined,
): Dataset | undefined {
  const [isOpen, setOpen] = useState(false);
  const joined = useMemo(
    () => dataset && local && ifOpen(() => local.join(dataset)),
    [dataset, local, isOpen],
  );
  const isWaiting = local !== undefined && joined === undefined;
  useEffect(() => {
    if (!isWaiting || !dataset) return;
    setOpen(false);
    Promise.resolve(dataset.figures.open(['all']))
      .then(() => setOpen(true))
      // The rows of this device are then not shown; the page says which file is missing.
      .catch(() => undefined);
  }, [isWaiting, dataset]);
  return joined ?? dataset;
}
