import { useId } from 'react';
import type { Language } from '../../../figures/language.ts';
import { Field } from '../../../pages/intake/Field.tsx';
import { useWords } from '../../../ui/language.tsx';
import type { EnterpriseId } from '../../data/ids.ts';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import type { FirmFace } from './ledgerRows.ts';
import { offeredFirms } from './typedFirm.ts';

interface FirmFieldProps {
  readonly firms: ReadonlyMap<EnterpriseId, FirmFace>;
  readonly value: string;
  readonly fault: string | undefined;
  readonly language: Language;
  readonly onChange: (typed: string) => void;
}

/** At most this many firms are offered at once. */
const MAX_OFFERED = 40;

/** Selects a firm by name or id, with suggestions while the reader types. */
export function FirmField({ firms, value, fault, language, onChange }: FirmFieldProps) {
  const ledger = useWords(RENEWAL_LEDGER);
  const list = useId();
  return (
    <Field label={ledger.firm} hint={ledger.firmHint} fault={fault} wide>
      {(control) => (
        <>
          <input
            {...control}
            list={list}
            value={value}
            autoComplete="off"
            onChange={({ target }) => onChange(target.value)}
          />
          <datalist id={list}>
            {offeredFirms(firms, value, language, MAX_OFFERED).map((label) => (
              <option key={label} value={label} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
