import type { PageProps } from '../../pages/pageProps.ts';
import type { RenewalView } from '../address/renewalQuery.ts';
import type { RenewalTables } from '../data/renewalTables.ts';
import type { Overview } from '../rules/overview.ts';
import type { LaidOnDevice } from './ledger/useLaidLedger.ts';
/** What every part of the page is given. */
export interface RenewalContext extends PageProps {
  /** With the cases of this device, as known on the day that the link asks for. */
  readonly tables: RenewalTables;
  /** As they are published. */
  readonly published: RenewalTables;
  readonly ledger: LaidOnDevice;
  readonly view: RenewalView;
  /** Undefined where the tables hold no firm, as in a public edition. */
  readonly overview: Overview | undefined;
}
