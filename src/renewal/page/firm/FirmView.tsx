import { useMemo } from 'react';
import { hrefOf } from '../../../board/href.ts';
import { StatePage } from '../../../pages/states/StatePage.tsx';
import { useWords } from '../../../ui/language.tsx';
import { RENEWAL_VIEW } from '../../address/renewalQuery.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import renewal from '../Renewal.module.css';
import type { RenewalContext } from '../renewalContext.ts';
import { PolicyList } from '../services/PolicyList.tsx';
import styles from './Firm.module.css';
import { FirmCases } from './FirmCases.tsx';
import { FirmHead } from './FirmHead.tsx';
import { FirmHistory } from './FirmHistory.tsx';
import { FirmLow } from './FirmLow.tsx';
import { FirmResultBox } from './FirmResultBox.tsx';
import { FirmTrials } from './FirmTrials.tsx';
import { FirmWarnings } from './FirmWarnings.tsx';
import { firmFacts } from './firmFacts.ts';

interface FirmViewProps {
  readonly context: Pick<
    RenewalContext,
    'address' | 'dataset' | 'ledger' | 'overview' | 'tables' | 'view'
  >;
  readonly overview: Overview;
  /** The firm id from the link; no such firm may exist. */
  readonly id: string;
}

/** One firm: its identity, its evaluation with the reasons, and the simulators. */
export function FirmView({ context, overview, id }: FirmViewProps) {
  const { address, view } = context;
  const words = useWords(RENEWAL_FIRM);
  const facts = useMemo(() => firmFacts(overview, id), [overview, id]);
  if (!facts) {
    const back = { ...address, query: RENEWAL_VIEW.text({ ...view, firm: undefined }) };
    return (
      <StatePage
        title={words.unknownFirm(id)}
        text={words.unknownText}
        ways={[{ text: words.back, href: hrefOf(back) }]}
      />
    );
  }
  return (
    <article className={renewal.firm}>
      <FirmHead context={context} facts={facts} />
      <FirmTrials context={context} facts={facts}>
        <FirmResultBox context={context} facts={facts} />
        <FirmWarnings context={context} overview={overview} warnings={facts.warnings} />
        <FirmLow context={context} low={facts.low} />
        <FirmHistory
          context={context}
          now={overview.year}
          years={facts.years}
          history={facts.history}
        />
        <FirmCases context={context} facts={facts} />
        <section aria-labelledby="firm-policies" className={styles.section}>
          <h2 id="firm-policies">{words.policies}</h2>
          <PolicyList context={context} enterprise={facts.firm.id} />
        </section>
      </FirmTrials>
    </article>
  );
}
