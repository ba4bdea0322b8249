import type { Address } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { SOURCES } from '../../board/pages.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { periodName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { parsePeriod } from '../../figures/period.ts';
import { announcedIn } from '../../ranking/announced.ts';
import { FlagMark } from '../../ui/BannerMark.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import styles from './WinnersTable.module.css';

interface WinnersTableProps {
  readonly dataset: Dataset;
  readonly address: Address;
}

/** Every award that a source reports, newest first. */
export function WinnersTable({ dataset, address }: WinnersTableProps) {
  const { language, words } = useSpeech();
  const { standings, evidence } = words;
  const winners = announcedIn(dataset);
  if (winners.length === 0) return <p>{standings.noWinners}</p>;
  const sourceHref = (source: string) =>
    `${hrefOf({ ...address, page: SOURCES, period: undefined })}#s-${source}`;
  return (
    <div className={styles.frame}>
      <table className={styles.winners}>
        <thead>
          <tr>
            <th scope="col">{standings.period}</th>
            <th scope="col">{standings.winner}</th>
            <th scope="col">{standings.award}</th>
            <th scope="col">{standings.contest}</th>
            <th scope="col">{standings.group}</th>
            <th scope="col">{standings.printed}</th>
            <th scope="col">{evidence.mark}</th>
          </tr>
        </thead>
        <tbody>
          {winners.map(({ award, contest, place }) => {
            const period = parsePeriod(award.period);
            const name = nameOf(place.name, language);
            return (
              <tr key={[award.contest, award.period, award.place, award.award].join(' ')}>
                <td>{period ? periodName(period, language) : award.period}</td>
                <th scope="row">
                  {award.award === 'banner' ? <FlagMark /> : null} {name}
                </th>
                <td>{standings.awards[award.award]}</td>
                <td>{contest ? nameOf(contest.name, language) : award.contest}</td>
                <td>{award.group || standings.allGroups}</td>
                <td lang="zh-CN">{award.printed}</td>
                <td>
                  <SourceMark href={sourceHref(award.source)} label={evidence.markOf(name)}>
                    {evidence.mark}
                  </SourceMark>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
