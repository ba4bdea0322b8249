import { type FormEvent, useState } from 'react';
import { parseDecimal } from '../../../figures/decimal.ts';
import type { Problem } from '../../../figures/problem.ts';
import { ChoiceField, TextField } from '../../../pages/intake/Field.tsx';
import { isDate } from '../../../tables/cellChecks.ts';
import { useWords } from '../../../ui/language.tsx';
import type { RenewalCase } from '../../data/renewalCase.ts';
import type { CaseStanding } from '../../rules/caseStanding.ts';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import { CaseFaults } from './CaseFaults.tsx';
import { caseFaults } from './caseEntry.ts';
import styles from './forms.module.css';
import { type CaseMark, markCase, marksOf, stepText } from './markCase.ts';
import type { Writing } from './writing.ts';

interface MarkFormProps extends Writing {
  readonly one: RenewalCase;
  readonly standing: CaseStanding;
  /** The initial day. */
  readonly day: string;
}

/** A form that records a dated action on a case; it stays on this device. */
export function MarkForm({ one, standing, day: today, ...writing }: MarkFormProps) {
  const ledger = useWords(RENEWAL_LEDGER);
  const [mark, setMark] = useState<CaseMark>(standing.next ?? 'step');
  const [day, setDay] = useState(today);
  const [what, setWhat] = useState('');
  const [land, setLand] = useState('');
  const [tried, setTried] = useState(false);
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const [kept, setKept] = useState(false);
  const frees = one.kind === 'disposal' && mark === 'close';
  const landFreed = frees && land !== '' ? parseDecimal(land) : undefined;
  const bad = {
    day: isDate(day) ? undefined : ledger.badDate,
    what: mark === 'step' && stepText(what) === '' ? ledger.whatNeeded : undefined,
    land: frees && land !== '' && !landFreed ? ledger.badLand : undefined,
  };
  const put = (set: () => void) => {
    set();
    setKept(false);
    setFaults([]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (bad.day || bad.what || bad.land) return;
    const after = markCase(one, { mark, day, what: stepText(what), landFreed });
    const found = caseFaults([after], writing.cases, writing.checkAgainst());
    setFaults(found);
    if (found.length > 0) return;
    const published = writing.published.find(({ id }) => id === one.id);
    writing.write({ kind: 'mark', cases: [{ after, published }] });
    setWhat('');
    setTried(false);
    setKept(true);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate data-needs-script>
      <h4>{ledger.record}</h4>
      <div className={styles.fields}>
        <ChoiceField
          label={ledger.mark}
          value={mark}
          choices={marksOf(one).map((key) => [key, ledger.marks[key]])}
          onChange={(key) =>
            put(() => setMark(marksOf(one).find((known) => known === key) ?? 'step'))
          }
        />
        <TextField
          label={ledger.day}
          value={day}
          placeholder="2024-04-22"
          fault={tried ? bad.day : undefined}
          onChange={(text) => put(() => setDay(text.trim()))}
        />
        {frees ? (
          <TextField
            label={ledger.landFreed}
            value={land}
            fault={tried ? bad.land : undefined}
            onChange={(text) => put(() => setLand(text.trim()))}
          />
        ) : null}
        <TextField
          label={ledger.what}
          hint={mark === 'step' ? undefined : ledger.whatHint}
          wide
          value={what}
          fault={tried ? bad.what : undefined}
          onChange={(text) => put(() => setWhat(text))}
        />
      </div>
      {faults.length > 0 ? <CaseFaults problems={faults} /> : null}
      <div className={styles.buttons}>
        <button type="submit" className={styles.primary}>
          {ledger.keep}
        </button>
        <span role="status">{kept ? ledger.kept : ''}</span>
      </div>
    </form>
  );
}
