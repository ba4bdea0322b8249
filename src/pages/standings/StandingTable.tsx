import type { Address } from '../../board/address.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { nameOf } from '../../figures/names.ts';
import type { Statement } from '../../figures/statements.ts';
import { writeValue } from '../../figures/writeValue.ts';
import { FlagMark } from '../../ui/BannerMark.tsx';
import { Growth } from '../../ui/Growth.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { shownValue } from '../evidence/evidence.ts';
import { rowHref } from '../evidence/figureLinks.ts';
import styles from './StandingTable.module.css';
import type { Standing } from './standingsModel.ts';

/** A value with at most this many characters stays on one line; a longer unit may break. */
const SHORT = 16;

interface StandingTableProps {
  readonly dataset: Dataset;
  readonly standing: Standing;
  readonly address: Address;
}

/** The standing of one indicator under one parent. */
export function StandingTable({ dataset, standing, address }: StandingTableProps) {
  const { language, words } = useSpeech();
  const { standings, evidence } = words;
  const { indicator, parent, rows, basis, field, whole } = standing;
  const name = nameOf(indicator.name, language);
  const said = [
    parent && nameOf(parent.name, language),
    howRanked(standing, standings),
    basis && indicator.direction === 'lower' ? standings.lower : undefined,
    field > 1 ? standings.field(field) : undefined,
  ];
  const printed = rows.some(({ statement }) => statement.rank);
  return (
    <div className={styles.standing}>
      <h3>{name}</h3>
      <p className={styles.how}>{said.filter(Boolean).join(' · ')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{standings.rank}</th>
            <th scope="col">{standings.place}</th>
            <th scope="col" className={styles.number}>
              {standings.value}
            </th>
            <th scope="col" className={styles.number}>
              {standings.growth}
            </th>
            {printed ? (
              <th scope="col" className={styles.number}>
                {standings.printedRank}
              </th>
            ) : null}
            <th scope="col" className={styles.number}>
              {evidence.mark}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, statement, rank, won }) => (
            <tr key={place.id} className={won ? styles.won : undefined}>
              <td className={styles.rank}>{rank}</td>
              <th scope="row">
                {won ? <FlagMark /> : null} {nameOf(place.name, language)}
                {won ? <Hidden> {standings.announcedWin}</Hidden> : null}
              </th>
              <Cells statement={statement} printed={printed} />
              <Mark
                dataset={dataset}
                statement={statement}
                address={address}
                name={nameOf(place.name, language)}
              />
            </tr>
          ))}
          {whole && parent ? (
            <tr className={styles.whole}>
              <td />
              <th scope="row">{standings.whole(nameOf(parent.name, language))}</th>
              <Cells statement={whole} printed={printed} />
              <Mark
                dataset={dataset}
                statement={whole}
                address={address}
                name={nameOf(parent.name, language)}
              />
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

function howRanked(
  { basis, indicator }: Standing,
  words: { rankedBy: { level: string; yoy: string }; only: string; noDirection: string },
): string {
  if (!basis) return words.only;
  return indicator.direction === 'none' ? words.noDirection : words.rankedBy[basis];
}

function Cells({
  statement,
  printed,
}: {
  readonly statement: Statement;
  readonly printed: boolean;
}) {
  const { language, words } = useSpeech();
  const { level, yoy, rank } = statement;
  const value = level && shownValue(level, language, words);
  const none = <span className={styles.na}>{words.briefing.notReported}</span>;
  const growth = yoy && writeValue(yoy, language);
  return (
    <>
      <td className={value && value.length <= SHORT ? styles.short : styles.number}>
        {value ?? none}
      </td>
      <td className={styles.number}>
        {growth ? (
          <Growth text={growth.text} direction={growth.direction} />
        ) : yoy ? (
          shownValue(yoy, language, words)
        ) : (
          none
        )}
      </td>
      {printed ? (
        <td className={styles.number}>
          {rank ? printedRank(rank, shownValue(rank, language, words)) : null}
        </td>
      ) : null}
    </>
  );
}

/** A literal that is a bare number needs the word for rank. */
const printedRank = ({ printed }: Figure, written: string): string =>
  printed === '' || /^\d+$/.test(printed) ? written : printed;

interface MarkProps {
  readonly dataset: Dataset;
  readonly statement: Statement;
  readonly address: Address;
  readonly name: string;
}

function Mark({ dataset, statement, address, name }: MarkProps) {
  const { evidence } = useSpeech().words;
  const figure = statement.level ?? statement.yoy ?? statement.all[0];
  if (!figure) return <td />;
  return (
    <td className={styles.number}>
      <SourceMark href={rowHref(dataset, address, figure.row)} label={evidence.markOf(name)}>
        {evidence.mark}
      </SourceMark>
    </td>
  );
}
