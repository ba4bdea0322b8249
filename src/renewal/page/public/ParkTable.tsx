import type { ReactNode } from 'react';
import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { type PublicWords, RENEWAL_PUBLIC } from '../../words/renewalPublic.ts';
import type { RenewalContext } from '../renewalContext.ts';
import styles from './PublicSummary.module.css';
import { classNamed, SummaryBar } from './SummaryBar.tsx';
import { SummaryNumber } from './SummaryNumber.tsx';
import { barParts, type SubjectSummary, type SummaryRow } from './subjectSummary.ts';

interface ParkTableProps {
  readonly summary: SubjectSummary;
  readonly caption: ReactNode;
  readonly parks: RenewalContext['tables']['parks'];
  /** The park on show. */
  readonly chosen: string | undefined;
}

/** A subject by park: a bar and its numbers; the whole area is last. */
export function ParkTable({ summary, caption, parks, chosen }: ParkTableProps) {
  const { language } = useSpeech();
  const told = useWords(RENEWAL_PUBLIC);
  const { groups, rows, whole, subject } = summary;
  const names = told.groups[subject];
  const row = (one: SummaryRow, name: string) => (
    <tr
      key={one.parks.join('|')}
      aria-current={one.parks.some((park) => park === chosen) ? 'true' : undefined}
      data-whole={one.parks.length === 0 || undefined}
    >
      <th scope="row">{name}</th>
      <td data-bar>
        <SummaryBar
          parts={barParts(one, groups)}
          letterOf={(group) => (group.length === 1 ? group : undefined)}
        />
      </td>
      {groups.map((group, i) => (
        <td key={group} data-label={names?.[group]}>
          <SummaryNumber cell={one.cells[i]} withLand />
        </td>
      ))}
      <td data-label={told.total}>
        <SummaryNumber cell={one.total} withLand />
      </td>
    </tr>
  );
  return (
    <table className={styles.table} data-subject={subject}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{told.park}</th>
          <th scope="col" data-bar>
            {told.share}
          </th>
          {groups.map((group) => (
            <th key={group} scope="col">
              <i
                data-group={group}
                data-k={classNamed(group)}
                className={styles.key}
                aria-hidden="true"
              />
              {names?.[group]}
            </th>
          ))}
          <th scope="col">{told.total}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => row(one, parksName(one, parks, told, language)))}
        {row(whole, told.whole)}
      </tbody>
    </table>
  );
}

/** The names of the parks of a row; a combined row names all of them. */
function parksName(
  { parks: own }: SummaryRow,
  parks: ParkTableProps['parks'],
  told: PublicWords,
  language: Language,
): string {
  const names = own.map((id) => {
    if (id === 'none') return told.noPark;
    const park = parks.get(id);
    return park ? nameOf(park.name, language) : id;
  });
  const [first = ''] = names;
  return names.length > 1 ? told.together(names.join(told.joint)) : first;
}
