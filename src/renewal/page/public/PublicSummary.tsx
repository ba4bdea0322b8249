import { useMemo, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { renewalAsOf } from '../../edition/renewalAsOf.ts';
import { type RenewalSummary, renewalSummary } from '../../edition/renewalSummary.ts';
import type { Overview } from '../../rules/overview.ts';
import { toldUntil } from '../../rules/toldUntil.ts';
import { RENEWAL_PUBLIC } from '../../words/renewalPublic.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { DisclosureTable } from './DisclosureTable.tsx';
import styles from './PublicSummary.module.css';
import { SummaryTables } from './SummaryTables.tsx';

/** Land renewal if no firms are public: the published aggregate numbers. */
export function PublicSummary(context: RenewalContext) {
  const told = useWords(RENEWAL_PUBLIC);
  return (
    <section aria-labelledby="public" className={styles.section}>
      <h2 id="public">{told.heading}</h2>
      <p className={styles.why}>{told.why}</p>
      <SummaryTables {...context} cells={context.tables.summary} />
    </section>
  );
}

interface PublicViewProps extends RenewalContext {
  readonly overview: Overview;
}

/** On pages with firms: the public view of them, folded. */
export function PublicView({ overview, ...context }: PublicViewProps) {
  const told = useWords(RENEWAL_PUBLIC);
  const { tables, published, dataset, view } = context;
  const [workedOut, setWorkedOut] = useState<{ of: unknown; made: RenewalSummary }>();
  const made = workedOut?.of === tables ? workedOut.made : undefined;
  const cells = tables.summary.length > 0 ? tables.summary : made?.cells;
  // The values that a public edition holds back are for the office only.
  const record = useMemo(
    () => (dataset.audience === 'internal' ? (made?.record() ?? []) : []),
    [made, dataset.audience],
  );
  const workOut = () => {
    const parts = {
      ...published,
      parks: [...published.parks.values()],
      enterprises: published.enterprises.columns,
    };
    const day = view.day ?? toldUntil(published);
    const rules = dataset.disclosure;
    const known = renewalAsOf(parts, dataset.sources, day);
    setWorkedOut({ of: tables, made: renewalSummary(known, day, rules && { rules }) });
  };
  return (
    <details className={styles.section}>
      <summary>
        <h2>{told.asSeen}</h2>
      </summary>
      <p className={styles.why}>
        {told.asSeenText} {told.why}
      </p>
      {cells ? (
        <>
          <SummaryTables {...context} cells={cells} />
          {record.length > 0 ? <DisclosureTable record={record} parks={tables.parks} /> : null}
        </>
      ) : (
        <p data-needs-script>
          <Button onPress={workOut}>{told.workOut}</Button>
        </p>
      )}
    </details>
  );
}
