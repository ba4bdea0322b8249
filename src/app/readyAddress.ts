import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Address } from '../board/address.ts';
import type { Dataset } from '../figures/dataset.ts';
import { definitionOf } from './pages.ts';

/** Opens the rows that an address shows first; undefined if they are open. */
const openingOf = (dataset: Dataset, address: Address) =>
  dataset.figures.open(definitionOf(address.page).rows?.(dataset, address) ?? []);

interface WithRowsProps {
  readonly dataset: Dataset;
  readonly address: Address;
  readonly children: ReactNode;
}

/** Suspends until the rows that an address shows first are open, which it asks for at once. */
export function WithRows({ dataset, address, children }: WithRowsProps): ReactNode {
  const opening = openingOf(dataset, address);
  if (opening) throw opening;
  return children;
}

/**
 * The address to show: the requested one once the rows that it shows first are open; until then
 * the one shown before, so that a page does not give way to an empty one.
 */
export function useReadyAddress(dataset: Dataset | undefined, asked: Address): Address {
  const shown = useRef(asked);
  const opening = dataset && begunOpening(dataset, asked);
  const isSame = shown.current.dataset === asked.dataset;
  if (!opening || !isSame) shown.current = asked;
  const [, setOpened] = useState(0);
  useEffect(() => {
    // After a failure too, because the page then shows it.
    const look = () => setOpened((times) => times + 1);
    opening?.then(look, look);
  }, [asked]);
  return shown.current;
}

function begunOpening(dataset: Dataset, address: Address): Promise<void> | undefined {
  try {
    const opening = openingOf(dataset, address);
    // A render that is given up waits for nothing.
    opening?.catch(() => undefined);
    return opening;
  } catch {
    // The page asks once more, and shows the error.
    return undefined;
  }
}
