import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Dataset } from '../../../figures/dataset.ts';
import type { SourceId } from '../../../figures/figure.ts';
import type { Problem } from '../../../figures/problem.ts';
import { atHead } from '../../../locale/sentence.ts';
import { ChoiceField, TextField } from '../../../pages/intake/Field.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { CaseId, EnterpriseId } from '../../data/ids.ts';
import { CASE_KINDS, DISPOSALS, type RenewalCase } from '../../data/renewalCase.ts';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import { CaseFaults } from './CaseFaults.tsx';
import { caseFaults } from './caseEntry.ts';
import { FirmField } from './FirmField.tsx';
import styles from './forms.module.css';
import type { FirmFace } from './ledgerRows.ts';
import { nextCaseId } from './markCase.ts';
import { typedFirm } from './typedFirm.ts';
import type { Writing } from './writing.ts';

interface CaseFormProps extends Writing {
  readonly dataset: Dataset;
  readonly firms: ReadonlyMap<EnterpriseId, FirmFace>;
  readonly day: string;
  readonly kind: RenewalCase['kind'];
  /** Called when the form closes; `added` is true if the case was added. */
  readonly onDone: (added: boolean) => void;
}

/** A form for a new case, which stays on this device. */
export function CaseForm({
  dataset,
  firms,
  day,
  kind: opening,
  onDone,
  ...writing
}: CaseFormProps) {
  const { language } = useSpeech();
  const ledger = useWords(RENEWAL_LEDGER);
  const [typed, setTyped] = useState({
    id: nextCaseId(writing.cases, opening),
    kind: opening,
    firm: '',
    found: day,
    listed: '',
    due: '',
    issueZh: '',
    issueEn: '',
    disposal: DISPOSALS[0] as (typeof DISPOSALS)[number],
    source: '',
    note: '',
  });
  const form = useRef<HTMLFormElement>(null);
  // Takes the focus, because the button that opened the form is gone.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const [unknownFirm, setUnknownFirm] = useState(false);
  const put = (change: Partial<typeof typed>) => {
    setTyped((now) => ({ ...now, ...change }));
    setFaults([]);
    setUnknownFirm(false);
  };
  const field = (name: 'id' | 'found' | 'listed' | 'due' | 'issueZh' | 'issueEn' | 'note') => ({
    value: typed[name],
    onChange: (text: string) => put({ [name]: text }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const enterprise = typedFirm(firms, typed.firm);
    setUnknownFirm(!enterprise);
    if (!enterprise) return;
    const after = caseTyped(typed, enterprise);
    const clash = writing.cases.some(({ id }) => id === after.id);
    // A clash of ids is reported separately: the checks would take the entry for the existing case.
    const found = clash
      ? caseFaults(
          [after, ...writing.cases.filter(({ id }) => id === after.id)],
          writing.cases,
          writing.checkAgainst(),
        )
      : caseFaults([after], writing.cases, writing.checkAgainst());
    setFaults(found);
    if (found.length > 0) return;
    writing.write({ kind: 'add', cases: [{ after, published: undefined }] });
    onDone(true);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <h3>{ledger.add}</h3>
      <div className={styles.fields}>
        <TextField label={ledger.caseId} {...field('id')} />
        <ChoiceField
          label={ledger.kind}
          value={typed.kind}
          choices={CASE_KINDS.map((key) => [key, ledger.kinds[key]])}
          onChange={(key) => {
            const kind = CASE_KINDS.find((one) => one === key) ?? 'rectification';
            put({ kind, id: nextCaseId(writing.cases, kind) });
          }}
        />
        <FirmField
          firms={firms}
          value={typed.firm}
          fault={unknownFirm ? ledger.noFirm : undefined}
          language={language}
          onChange={(firm) => put({ firm })}
        />
        {typed.kind === 'rectification' ? (
          <>
            <TextField label={ledger.issueZh} wide {...field('issueZh')} />
            <TextField label={ledger.issueEn} wide {...field('issueEn')} />
          </>
        ) : (
          <ChoiceField
            label={ledger.disposal}
            wide
            value={typed.disposal}
            choices={DISPOSALS.map((key) => [key, atHead(ledger.disposals[key])])}
            onChange={(key) => put({ disposal: DISPOSALS.find((one) => one === key) ?? 'upgrade' })}
          />
        )}
        <TextField
          label={atHead(ledger.caseDays.found)}
          placeholder="2024-04-22"
          {...field('found')}
        />
        <TextField
          label={atHead(ledger.caseDays.listed)}
          placeholder="2024-04-22"
          {...field('listed')}
        />
        <TextField label={atHead(ledger.caseDays.due)} placeholder="2024-04-22" {...field('due')} />
        <ChoiceField
          label={ledger.source}
          empty={ledger.chooseSource}
          value={typed.source}
          choices={[...dataset.sources.values()].map(({ id, title }) => [id, title])}
          onChange={(source) => put({ source })}
        />
        <TextField label={ledger.note} wide {...field('note')} />
      </div>
      {faults.length > 0 ? <CaseFaults problems={faults} /> : null}
      <div className={styles.buttons}>
        <button type="submit" className={styles.primary}>
          {ledger.keep}
        </button>
        <Button onPress={() => onDone(false)}>{ledger.cancel}</Button>
      </div>
    </form>
  );
}

interface Typed {
  readonly id: string;
  readonly kind: RenewalCase['kind'];
  readonly found: string;
  readonly listed: string;
  readonly due: string;
  readonly issueZh: string;
  readonly issueEn: string;
  readonly disposal: (typeof DISPOSALS)[number];
  readonly source: string;
  readonly note: string;
}

/** Builds a case from the typed values; the checks then report its errors. */
function caseTyped(typed: Typed, enterprise: EnterpriseId): RenewalCase {
  const base = {
    id: typed.id.trim() as CaseId,
    enterprise,
    found: typed.found.trim(),
    listed: typed.listed.trim(),
    due: typed.due.trim(),
    closed: '',
    steps: [],
    source: typed.source as SourceId,
    note: typed.note.trim(),
  };
  if (typed.kind === 'disposal') {
    return { ...base, kind: 'disposal', disposal: typed.disposal, landFreed: undefined };
  }
  const issue = { zh: typed.issueZh.trim(), en: typed.issueEn.trim() };
  return { ...base, kind: 'rectification', issue, mended: '', rechecked: '' };
}
