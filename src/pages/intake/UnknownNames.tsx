import { useId, useMemo, useRef, useState } from 'react';
import { nameOf } from '../../figures/names.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import type { Draft, DraftStep } from '../../intake/draft/draft.ts';
import {
  type NamedTables,
  type NewEntries,
  withIndicator,
  withPlace,
} from '../../intake/draft/newEntries.ts';
import {
  alsoIndicator,
  alsoPlace,
  newIndicator,
  newPlace,
  type UnknownName,
  unknownNames,
} from '../../intake/draft/unknownNames.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { NewIndicatorForm, NewPlaceForm } from './NewNameForm.tsx';
import styles from './UnknownNames.module.css';
import { shortText } from './valueText.ts';

interface UnknownNamesProps {
  readonly draft: Draft;
  readonly tables: NamedTables;
  readonly onStep: (step: DraftStep) => void;
}

/** At most this many names are listed; the others follow once these are resolved. */
const SHOWN = 12;

/**
 * Names that the dataset does not have: for each, the reader chooses an existing one or makes a new
 * one.
 */
export function UnknownNames({ draft, tables, onStep }: UnknownNamesProps) {
  const intake = useWords(INTAKE_WORDS);
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
  const intake = useWords(INTAKE_WORDS);
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const { column, name, count, row } = unknown;
  const [making, setMaking] = useState(false);
  const [picked, setPicked] = useState('');
  // 全市 means the whole in this article only, so it is no alias for later articles.
  const [also, setAlso] = useState(column !== 'of');
  const { made } = draft;
  const put = (chosen: string, entries: NewEntries) => {
    // The name leaves the list together with the focus, so the focus returns to the rows and their
    // keys.
    item.current?.closest<HTMLElement>('section')?.focus({ preventScroll: true });
    onStep({ kind: 'name', column, name, id: chosen, made: entries });
  };
  const makePlace = (place: Place) => put(place.id, withPlace(made, alsoPlace(place, name)));
  const makeIndicator = (indicator: Indicator) =>
    put(indicator.id, withIndicator(made, alsoIndicator(indicator, name)));
  const pick = () => {
    if (!also) return put(picked, made);
    if (column === 'indicator') {
      const known = [...tables.indicators.values()].find((one) => one.id === picked);
      if (known) makeIndicator(known);
      return;
    }
    const known = [...tables.places.values()].find((one) => one.id === picked);
    if (known) makePlace(known);
  };
  const known = column === 'indicator' ? tables.indicators.values() : tables.places.values();
  return (
    <li ref={item}>
      <label htmlFor={id}>
        <span className={styles.kind}>{intake.unknownKinds[column]}</span>{' '}
        {intake.unknownOf(shortText(name), count)}
      </label>
      <select id={id} value={picked} onChange={({ target }) => setPicked(target.value)}>
        <option value="">{intake.choices}</option>
        {[...known].map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one.name, language)}
          </option>
        ))}
      </select>
      {picked === '' ? (
        <Button onPress={() => setMaking(!making)}>
          {column === 'indicator' ? intake.newIndicator : intake.newPlace}
        </Button>
      ) : (
        <Button onPress={pick}>{intake.pick}</Button>
      )}
      {picked === '' ? null : (
        <label className={styles.also}>
          <input type="checkbox" checked={also} onChange={() => setAlso(!also)} />{' '}
          {column === 'indicator' ? intake.alsoIndicator : intake.alsoPlace}
        </label>
      )}
      {making && picked === '' ? (
        <div className={styles.making}>
          {column === 'indicator' ? (
            <NewIndicatorForm
              guess={newIndicator(name, row, tables)}
              onMake={makeIndicator}
              onLeave={() => setMaking(false)}
            />
          ) : (
            <NewPlaceForm
              guess={newPlace(name, tables)}
              onMake={makePlace}
              onLeave={() => setMaking(false)}
            />
          )}
        </div>
      ) : null}
    </li>
  );
}
