import type { PageProps } from '../../pages/pageProps.ts';
import type { RenewalView } from '../address/renewalQuery.ts';
import type { RenewalTables } from '../data/renewalTables.ts';
import type { Overview } from '../rules/overview.ts';
import type { LaidOnDevice } from './ledger/useLaidLedger.ts';
/** The data that every part of the page receives. */
export interface RenewalContext extends PageProps {
  /** The tables with the cases of this device, as known on the day in the link. */
  readonly tables: RenewalTables;
  /** The tables as published. */
  readonly published: RenewalTables;
  readonly ledger: LaidOnDevice;
  readonly view: RenewalView;
  /** Undefined if the tables contain no firms, as in a public edition. */
  readonly overview: Overview | undefined;
}
