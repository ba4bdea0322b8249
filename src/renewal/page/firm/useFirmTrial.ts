import { useCallback, useMemo } from 'react';
import type { Address } from '../../../board/address.ts';
import { hrefOf } from '../../../board/href.ts';
import { useTrial } from '../../../pages/useTrial.ts';
import {
  type FirmTrial,
  firmTrialQuery,
  parseFirmTrial,
  type RefusedPiece,
  refusedPieces,
} from '../../address/firmTrial.ts';
import { parseRenewalView, renewalViewQuery } from '../../address/renewalQuery.ts';

/** What is tried on a firm, and the ways to try something else: at once, or by a link. */
export interface TriedFirm {
  readonly trial: FirmTrial;
  /** What the link asks for and is not tried; the same object while it says nothing. */
  readonly refused: readonly RefusedPiece[];
  readonly put: (change: Partial<FirmTrial>) => void;
  readonly to: (change: Partial<FirmTrial>) => string;
}

const NOTHING: readonly RefusedPiece[] = [];

export function useFirmTrial(address: Address): TriedFirm {
  const [query, tryOut] = useTrial(address);
  const trial = useMemo(() => parseFirmTrial(query), [query]);
  const refused = useMemo(() => {
    const pieces = refusedPieces(query);
    return pieces.length > 0 ? pieces : NOTHING;
  }, [query]);
  const put = useCallback(
    (change: Partial<FirmTrial>) => tryOut((now) => withTrial(now, change)),
    [tryOut],
  );
  const to = (change: Partial<FirmTrial>) =>
    hrefOf({ ...address, query: withTrial(query, change) });
  return { trial, refused, put, to };
}

/** A query with something else tried, and open what it opens. */
function withTrial(query: string, change: Partial<FirmTrial>): string {
  const opened = renewalViewQuery(parseRenewalView(query));
  const tried = firmTrialQuery({ ...parseFirmTrial(query), ...change });
  return [opened, tried].filter(Boolean).join('&');
}
