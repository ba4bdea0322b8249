import { Hidden } from '../../../ui/Hidden.tsx';
import { useWords } from '../../../ui/language.tsx';
import type { FirmRow } from '../../rules/firmRows.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import { ClassTag } from '../ClassTag.tsx';
import styles from './ClassMark.module.css';

/** A class by letter and colour, and its change on the previous year by arrow and words. */
export function ClassMark({ row }: { readonly row: FirmRow }) {
  const words = useWords(RENEWAL_GRID);
  const { class: own, classBefore, move, excluded } = row;
  if (!own) {
    const why = excluded && words.exclusions[excluded];
    return <span title={why}>{excluded ? words.notEvaluated : words.noClass}</span>;
  }
  const text =
    move === 'same'
      ? words.moves.same
      : move && classBefore
        ? words.moves[move](classBefore)
        : undefined;
  return (
    <span className={styles.mark} title={text}>
      <ClassTag name={own} />
      {move === 'up' || move === 'down' ? (
        <>
          <svg width="10" height="9" viewBox="0 0 10 9" aria-hidden="true">
            <path d={move === 'up' ? 'M5 0l5 9H0z' : 'M5 9L0 0h10z'} />
          </svg>
          {classBefore}
        </>
      ) : null}
      {text ? <Hidden> {text}</Hidden> : null}
    </span>
  );
}
