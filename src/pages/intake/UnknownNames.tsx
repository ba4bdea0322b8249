import { useId, useMemo } from 'react';
import { nameOf } from '../../figures/names.ts';
import type { Draft, DraftStep } from '../../intake/draft/draft.ts';
import type { NamedTables } from '../../intake/draft/newEntries.ts';
import {
  newIndicator,
  newPlace,
  type UnknownName,
  unknownNames,
} from '../../intake/draft/unknownNames.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import styles from './UnknownNames.module.css';
import { useIntakeWords } from './useIntakeWords.ts';

interface UnknownNamesProps {
  readonly draft: Draft;
  readonly tables: NamedTables;
  readonly onStep: (step: DraftStep) => void;
}

/** As many as a person goes through; the rest come up as these are settled. */
const SHOWN = 12;

/** Names that the dataset does not have: one that it has is chosen for each, or a new one made. */
export function UnknownNames({ draft, tables, onStep }: UnknownNamesProps) {
  const intake = useIntakeWords();
  const names = useMemo(() => unknownNames(draft), [draft]);
  const title = useId();
  if (names.length === 0) return null;
  return (
    <details className={styles.box} open={names.length <= SHOWN}>
      <summary id={title}>
        {intake.unknownTitle} ({names.length})
      </summary>
      <p className={styles.text}>{intake.unknownText}</p>
      <ul aria-labelledby={title}>
        {names.slice(0, SHOWN).map((one) => (
          <Name
            key={`${one.column} ${one.name}`}
            unknown={one}
            draft={draft}
            tables={tables}
            onStep={onStep}
          />
        ))}
      </ul>
      {names.length > SHOWN ? <p>{intake.more(names.length - SHOWN)}</p> : null}
    </details>
  );
}

function Name({
  unknown,
  draft,
  tables,
  onStep,
}: UnknownNamesProps & { readonly unknown: UnknownName }) {
  const { language } = useSpeech();
  const intake = useIntakeWords();
  const id = useId();
  const { column, name, count, row } = unknown;
  const known = column === 'indicator' ? tables.indicators.values() : tables.places.values();
  const make = () => {
    if (column === 'indicator') {
      const made = newIndicator(name, row, tables);
      onStep({
        kind: 'name',
        column,
        name,
        id: made.id,
        made: { ...draft.made, indicators: [...draft.made.indicators, made] },
      });
      return;
    }
    const made = newPlace(name, tables);
    onStep({
      kind: 'name',
      column,
      name,
      id: made.id,
      made: { ...draft.made, places: [...draft.made.places, made] },
    });
  };
  return (
    <li>
      <label htmlFor={id}>
        <span className={styles.kind}>{intake.unknownKinds[column]}</span>{' '}
        {intake.unknownOf(name, count)}
      </label>
      <select
        id={id}
        value=""
        onChange={({ target }) => onStep({ kind: 'name', column, name, id: target.value })}
      >
        <option value="">{intake.choices}</option>
        {[...known].map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one.name, language)}
          </option>
        ))}
      </select>
      <Button onPress={make}>
        {column === 'indicator' ? intake.createIndicator(name) : intake.createPlace(name)}
      </Button>
    </li>
  );
}
