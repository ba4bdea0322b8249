import { parseDecimal } from '../../../figures/decimal.ts';
import { formatNumber, formatValue } from '../../../figures/format.ts';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { useMoreRows } from '../../../ui/useMoreRows.tsx';
import { TOTAL_GROUP } from '../../data/summary.ts';
import type { DisclosureEntry } from '../../edition/disclosureRecord.ts';
import { LEDGER_PLACES } from '../../edition/ledgerEntries.ts';
import { RENEWAL_PUBLIC } from '../../words/renewalPublic.ts';
import type { RenewalContext } from '../renewalContext.ts';
import styles from './PublicSummary.module.css';

interface DisclosureTableProps {
  readonly record: readonly DisclosureEntry[];
  readonly parks: RenewalContext['tables']['parks'];
}

/** The cells that the public edition holds back, and the reasons; for the office only. */
export function DisclosureTable({ record, parks }: DisclosureTableProps) {
  const { language } = useSpeech();
  const told = useWords(RENEWAL_PUBLIC);
  const { shown, list, more } = useMoreRows<DisclosureEntry, HTMLTableSectionElement>(
    record,
    'disclosure',
    'disclosure',
  );
  const number = (value: number) => formatNumber(value, language);
  const money = (value: number) => {
    const decimal = parseDecimal(value.toFixed(LEDGER_PLACES).replace(/\.?0+$/, ''));
    return decimal ? formatValue(decimal, '万元', '=', language) : '';
  };
  const cellName = ({ year, subject, parks: own, group }: DisclosureEntry) => {
    const names = own.map((id) => {
      const park = id === 'none' ? undefined : parks.get(id);
      return park ? nameOf(park.name, language) : told.noPark;
    });
    const ofGroup = group === TOTAL_GROUP ? told.total : (told.groups[subject]?.[group] ?? group);
    return [String(year), told.subjects[subject], names.join(told.joint), ofGroup]
      .filter(Boolean)
      .join(' · ');
  };
  const amounts = (entry: DisclosureEntry) =>
    [
      { name: 'count', own: entry.count, text: number },
      { name: 'land', own: entry.land, text: (value: number) => told.mu(number(value)) },
      { name: 'investment', own: entry.investment, text: money },
    ].flatMap(({ name, own, text }) => {
      if (!own) return [];
      const low = text(own.low);
      const range = Number.isFinite(own.high)
        ? told.between(low, text(own.high))
        : told.atLeast(low);
      return [{ name, value: text(own.value), range }];
    });
  return (
    <details className={styles.record}>
      <summary>{told.record(number(record.length))}</summary>
      <p className={styles.why}>{told.recordText}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{told.cell}</th>
            <th scope="col">{told.rule}</th>
            <th scope="col">{told.holders}</th>
            <th scope="col">{told.count}</th>
            <th scope="col">{told.interval}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {shown.map((entry) => (
            <tr key={`${entry.year} ${entry.subject} ${entry.parks.join('|')} ${entry.group}`}>
              <th scope="row">{cellName(entry)}</th>
              <td data-label={told.rule}>{told.rules[entry.rule ?? 'complementary']}</td>
              <td data-label={told.holders}>{number(entry.holders)}</td>
              <td data-label={told.count}>
                {amounts(entry).map(({ name, value }) => (
                  <div key={name}>{value}</div>
                ))}
              </td>
              <td data-label={told.interval}>
                {amounts(entry).map(({ name, range }) => (
                  <div key={name}>{range}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </details>
  );
}
