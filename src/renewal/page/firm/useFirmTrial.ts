import { useCallback, useMemo } from 'react';
import type { Address } from '../../../board/address.ts';
import { hrefOf } from '../../../board/href.ts';
import { useTrial } from '../../../pages/useTrial.ts';
import {
  FIRM_TRIAL,
  type FirmTrial,
  type RefusedPiece,
  refusedPieces,
} from '../../address/firmTrial.ts';
import { RENEWAL_VIEW } from '../../address/renewalQuery.ts';

/** The trial inputs of a firm, and the functions that change them directly or by a link. */
export interface TriedFirm {
  readonly trial: FirmTrial;
  /** The parts of the link that are refused; the same object while the content is the same. */
  readonly refused: readonly RefusedPiece[];
  readonly put: (change: Partial<FirmTrial>) => void;
  readonly to: (change: Partial<FirmTrial>) => string;
}

const NOTHING: readonly RefusedPiece[] = [];

export function useFirmTrial(address: Address): TriedFirm {
  const [query, tryOut] = useTrial(address);
  const trial = useMemo(() => FIRM_TRIAL.parse(query), [query]);
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

/** A query with changed trial inputs; the open view stays. */
function withTrial(query: string, change: Partial<FirmTrial>): string {
  const opened = RENEWAL_VIEW.text(RENEWAL_VIEW.parse(query));
  const tried = FIRM_TRIAL.text({ ...FIRM_TRIAL.parse(query), ...change });
  return [opened, tried].filter(Boolean).join('&');
}
