import { useId, useState } from 'react';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { Evaluation } from '../../rules/evaluation/evaluate.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import styles from './SimulatorBlock.module.css';
import { searchFirms } from './searchFirms.ts';

interface FirmSearchProps {
  readonly overview: Overview;
  readonly evaluation: Evaluation;
  /** Returns the link that selects a firm. */
  readonly to: (id: string) => string;
}

const MOST = 8;

/** Searches for a firm by name or code; the results are links. */
export function FirmSearch({ overview, evaluation, to }: FirmSearchProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const [text, setText] = useState('');
  const id = useId();
  const { count, first } = searchFirms(overview, evaluation, text, MOST);
  return (
    <div className={styles.search} data-needs-script>
      <label htmlFor={id}>{words.findFirm}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={words.findHint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p aria-live="polite" className={styles.count}>
        {text.trim() === '' ? '' : words.found(count, first.length)}
      </p>
      {first.length > 0 ? (
        <ul>
          {first.map((firm) => (
            <li key={firm.id}>
              <a href={to(firm.id)} onClick={() => setText('')}>
                {nameOf(firm.name, language)} <small>{firm.id}</small>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
