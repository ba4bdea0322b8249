import { type FormEvent, useRef, useState } from 'react';
import type { TablePreview } from '../../intake/ownTable/openTable.ts';
import type { Sheets } from '../../intake/ownTable/ownCells.ts';
import { readOwnPeriod } from '../../intake/ownTable/ownPeriod.ts';
import type { ColumnRole, Spread, TableMapping } from '../../intake/ownTable/tableMapping.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { ChoiceField, TextField } from './Field.tsx';
import { focusFault } from './focusFault.ts';
import styles from './TableMappingForm.module.css';

interface TableMappingFormProps {
  readonly preview: TablePreview;
  /** Set for a workbook. */
  readonly sheets: Sheets | undefined;
  readonly onSheet: (name: string) => void;
  readonly initial: TableMapping;
  /** True if an earlier table with this header was read with this mapping. */
  readonly isRemembered: boolean;
  readonly onUse: (mapping: TableMapping) => void;
  readonly onForget: () => void;
  readonly onLeave: () => void;
}

const ROLES = [
  'skip',
  'place',
  'indicator',
  'period',
  'value',
  'unit',
  'measure',
  'status',
  'released',
  'note',
] as const;
const OVERS: readonly Spread[] = ['place', 'indicator', 'period'];

/** At most this many columns are in the preview; further columns keep their proposed mapping. */
const COLUMNS = 40;

/** The mapping of a table's columns: proposed, illustrated with its first rows, and editable. */
export function TableMappingForm(props: TableMappingFormProps) {
  const { preview, sheets, onSheet, isRemembered, onUse, onForget, onLeave } = props;
  const intake = useWords(INTAKE_WORDS);
  const form = useRef<HTMLFormElement>(null);
  const [mapping, setMapping] = useState(props.initial);
  const [asked, setAsked] = useState(false);
  const { roles, over, whole } = mapping;
  const has = (...some: ColumnRole[]) => roles.some((role) => some.includes(role));
  const spread = has('spread');
  const dated = preview.dated && spread && over !== 'period';
  const setRole = (at: number, role: ColumnRole) =>
    setMapping({ ...mapping, roles: roles.map((one, i) => (i === at ? role : one)) });
  const setWhole = (name: keyof typeof whole, text: string) =>
    setMapping({ ...mapping, whole: { ...whole, [name]: text } });
  const wantsPeriod = !has('period') && !dated && !(spread && over === 'period');
  const isUndated = wantsPeriod && !readOwnPeriod(whole.period, preview.year);
  const isEmpty = !spread && !has('value');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isUndated || isEmpty) focusFault(form.current);
    else onUse(mapping);
  };
  const nameOfOver = (one: Spread) =>
    preview.dated && one !== 'period' ? intake.andPeriod(intake.overs[one]) : intake.overs[one];
  const shown = preview.header.slice(0, COLUMNS);
  return (
    <form ref={form} className={styles.form} onSubmit={submit} aria-labelledby="mapping">
      <h2 id="mapping">{intake.mapping}</h2>
      <p className={styles.text}>
        {intake.mappingText}{' '}
        {intake.headerLine(preview.headerLines.first, preview.headerLines.last)}
      </p>
      {sheets && sheets.names.length > 1 ? (
        <div className={styles.whole}>
          <ChoiceField
            label={intake.sheet}
            value={sheets.shown}
            choices={sheets.names.map((one) => [one, one])}
            onChange={onSheet}
          />
        </div>
      ) : null}
      {preview.found || isRemembered ? null : <p className={styles.unsure}>{intake.notFound}</p>}
      {isEmpty && asked ? (
        <p role="alert" className={styles.unsure}>
          {intake.noValues}
        </p>
      ) : null}
      {isRemembered ? (
        <p className={styles.remembered}>
          {intake.mappingRemembered}{' '}
          <Button
            onPress={() => {
              setMapping(preview.mapping);
              onForget();
            }}
          >
            {intake.forget}
          </Button>
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <section className={styles.scroll} aria-label={intake.mapping} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{intake.rowLine}</th>
              {shown.map((text, at) => (
                <th key={`${at} ${text}`} scope="col">
                  <span className={styles.header}>{text || intake.none}</span>
                  <select
                    aria-label={`${text}: ${intake.role}`}
                    aria-invalid={(isEmpty && asked) || undefined}
                    value={roles[at] ?? 'skip'}
                    onChange={({ target }) =>
                      setRole(at, knownRole(target.value) ?? roles[at] ?? 'skip')
                    }
                  >
                    {ROLES.map((role) => (
                      <option key={role} value={role}>
                        {intake.roles[role]}
                      </option>
                    ))}
                    <option value="spread">
                      {intake.roles.spread} {nameOfOver(over)}
                    </option>
                    {knownRole(roles[at] ?? 'skip') ? null : (
                      <option value={roles[at]}>{`${intake.roles.other} (${roles[at]})`}</option>
                    )}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.sample.map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {shown.map((text, at) => (
                  <td key={`${at} ${text}`} data-skip={roles[at] === 'skip' || undefined}>
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={styles.whole}>
        {spread ? (
          <ChoiceField
            label={intake.over}
            value={over}
            choices={OVERS.map((one) => [one, nameOfOver(one)])}
            onChange={(text) =>
              setMapping({ ...mapping, over: OVERS.find((one) => one === text) ?? over })
            }
          />
        ) : null}
        {has('place', 'place_name') || (spread && over === 'place') ? null : (
          <TextField
            label={intake.tablePlace}
            value={whole.place}
            onChange={(text) => setWhole('place', text)}
          />
        )}
        {has('indicator', 'indicator_name') || (spread && over === 'indicator') ? null : (
          <TextField
            label={intake.tableIndicator}
            value={whole.indicator}
            onChange={(text) => setWhole('indicator', text)}
          />
        )}
        {wantsPeriod ? (
          <TextField
            label={intake.tablePeriod}
            value={whole.period}
            hint={whole.period === '' ? intake.noPeriod : intake.periodHint}
            fault={asked && isUndated ? intake.noPeriod : undefined}
            onChange={(text) => setWhole('period', text)}
          />
        ) : null}
        {has('unit') ? null : (
          <TextField
            label={intake.tableUnit}
            value={whole.unit}
            onChange={(text) => setWhole('unit', text)}
          />
        )}
      </div>
      <div className={styles.buttons}>
        <button type="submit" className={styles.use}>
          {intake.useMapping}
        </button>
        <Button onPress={onLeave}>{intake.leave}</Button>
      </div>
    </form>
  );
}

const knownRole = (text: string): ColumnRole | undefined =>
  text === 'spread' ? 'spread' : ROLES.find((role) => role === text);
