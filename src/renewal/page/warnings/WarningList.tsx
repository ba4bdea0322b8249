import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { Picker } from '../../../ui/Picker.tsx';
import { useMoreRows } from '../../../ui/useMoreRows.tsx';
import { WARNING_KINDS } from '../../address/renewalQuery.ts';
import type { Overview } from '../../rules/overview.ts';
import type { Warning } from '../../rules/warnings/warning.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { ListPage } from '../ListPage.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import { openHref } from '../renewalHref.ts';
import { kindCounts, warningsOf } from './shownWarnings.ts';
import { WarningItem } from './WarningItem.tsx';
import styles from './WarningList.module.css';

interface WarningListProps {
  readonly context: Pick<
    RenewalContext,
    'address' | 'dataset' | 'ledger' | 'overview' | 'tables' | 'view'
  >;
  readonly overview: Overview;
}

/** All warnings, overdue first, filtered by kind and by park. */
export function WarningList({ context, overview }: WarningListProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const { tables, view, address } = context;
  const { kind } = view;
  const inPark = warningsOf(overview, address.place);
  const shown = inPark.filter((one) => kind === undefined || one.kind === kind);
  const counts = kindCounts(inPark);
  const rows = useMoreRows<Warning, HTMLUListElement>(
    shown,
    'warnings',
    `${address.place} ${address.query}`,
  );
  const kinds = [undefined, ...WARNING_KINDS].map((one) => ({
    key: one ?? 'all',
    text: one
      ? words.warningsScope(words.kinds[one], counts[one])
      : words.warningsScope(words.every, inPark.length),
    href: openHref(context, { list: 'warnings', kind: one }),
    chosen: one === kind,
  }));
  const parks = [undefined, ...tables.parks.values()].map((park) => ({
    key: park?.id ?? 'all',
    text: park ? nameOf(park.name, language) : words.wholeCity,
    href: openHref(context, { list: 'warnings', kind }, park?.id ?? null),
    chosen: park?.id === address.place,
  }));
  return (
    <ListPage
      context={context}
      title={shown.length === 0 ? words.noWarnings : words.warningsTitle(shown.length)}
      text={words.warningsText}
    >
      <div className={styles.pickers}>
        <Picker label={words.kindLabel} choices={kinds} />
        <Picker label={words.parkLabel} choices={parks} />
      </div>
      <ul className={styles.list} ref={rows.list}>
        {rows.shown.map((warning) => (
          <WarningItem
            key={`${warning.cause} ${warning.enterprise} ${'case' in warning ? warning.case.id : ''}`}
            context={context}
            overview={overview}
            warning={warning}
          />
        ))}
      </ul>
      {rows.more}
    </ListPage>
  );
}
