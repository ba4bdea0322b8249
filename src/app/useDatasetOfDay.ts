import { useEffect, useState } from 'react';
import { untilLoaded } from '../board/untilLoaded.ts';
import type { Dataset } from '../figures/dataset.ts';
import { untilOpen } from '../figures/untilOpen.ts';

/**
 * The dataset as of a day, once the code that computes it has loaded; without a day, the dataset
 * itself.
 */
export function useDatasetOfDay(
  dataset: Dataset | undefined,
  day: string | undefined,
): Dataset | undefined {
  const [made, setMade] = useState<{ of: Dataset; day: string; earlier: Dataset }>();
  useEffect(() => {
    if (!dataset || day === undefined) return;
    let isStale = false;
    // Few readers ask for an earlier day, so the code is not part of the first view.
    void untilLoaded(() => import('../release/datasetAsOf.ts'))
      .then(({ datasetAsOf }) => untilOpen(() => datasetAsOf(dataset, day)))
      .then((earlier) => {
        if (!isStale) setMade({ of: dataset, day, earlier });
      });
    return () => {
      isStale = true;
    };
  }, [dataset, day]);
  if (day === undefined) return dataset;
  return made?.of === dataset && made?.day === day ? made.earlier : undefined;
}
