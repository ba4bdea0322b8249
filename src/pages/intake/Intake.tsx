import { useLayoutEffect, useRef } from 'react';
import type { Problem } from '../../figures/problem.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { PageProps } from '../pageProps.ts';
import { RefusedParts } from '../RefusedParts.tsx';
import { DamagedNotice } from '../states/DamagedNotice.tsx';
import ProblemList from '../states/ProblemList.tsx';
import { isBadDay } from './DayField.tsx';
import { DraftSections } from './DraftSections.tsx';
import { draftKey } from './draftStore.ts';
import { focusFault } from './focusFault.ts';
import { InputForm } from './InputForm.tsx';
import styles from './Intake.module.css';
import { IntakeHead, IntakeHow } from './IntakeHead.tsx';
import type { Outcome, Stage } from './intakeStage.ts';
import { forgetReading } from './mappingStore.ts';
import { TableMappingForm } from './TableMappingForm.tsx';
import { useDroppedFile } from './useDroppedFile.ts';
import { useIntake } from './useIntake.ts';

/** Turns an article or a table into checked rows, on this device only. */
export default function Intake({ dataset, address }: PageProps) {
  // New rows are compared with any of the published ones, also outside of rendering.
  dataset.figures.need('all');
  const intake = useWords(INTAKE_WORDS);
  const work = useIntake(dataset, intake);
  const { stage, keeping } = work;
  const part = useRef<HTMLDivElement>(null);
  // A file can be dropped far below, so the result scrolls into view.
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (work.outcome.kind !== 'none') note.current?.scrollIntoView({ block: 'nearest' });
  }, [work.outcome]);
  useDroppedFile((file) => {
    // The form shows the error in the date; a file would otherwise be read with it.
    if (stage.kind === 'input' && isBadDay(work.facts.published)) focusFault(part.current);
    else work.give({ kind: 'file', name: file.name, blob: file });
  });
  return (
    <div ref={part}>
      <IntakeHead step={stepOf(stage)} />
      <RefusedParts query={address.query} />
      <DamagedNotice of={draftKey(dataset.id)} after={work.looked} />
      {keeping === 'refused' ? (
        <Notice urgent title={intake.notKeptTitle} text={intake.notKept} />
      ) : null}
      {keeping === 'elsewhere' ? (
        <Notice
          urgent
          title={intake.elsewhereTitle}
          text={intake.elsewhere}
          action={
            <div className={styles.choices}>
              <Button onPress={work.takeOther}>{intake.takeOther}</Button>
              <Button onPress={work.keepOwn}>{intake.keepOwn}</Button>
            </div>
          }
        />
      ) : null}
      <div ref={note}>
        <OutcomeNote outcome={work.outcome} />
      </div>
      {stage.kind === 'input' ? (
        <>
          {work.discarded ? (
            <Notice
              title={intake.anewDone}
              text=""
              action={<Button onPress={work.bringBack}>{intake.anewUndo}</Button>}
            />
          ) : null}
          <InputForm
            tables={dataset}
            text={work.text}
            onText={work.setText}
            facts={work.facts}
            onFacts={work.setFacts}
            onGiven={work.give}
          />
          <IntakeHow dataset={address.dataset ?? dataset.id} />
        </>
      ) : null}
      {stage.kind === 'reading' ? (
        <div className={styles.reading}>
          <p role="status">{intake.reading(stage.name)}</p>
          <progress
            aria-label={intake.reading(stage.name)}
            {...(stage.ratio === undefined ? {} : { value: stage.ratio })}
          />
          <Button onPress={work.cancel}>{intake.cancel}</Button>
        </div>
      ) : null}
      {stage.kind === 'mapping' ? (
        <TableMappingForm
          key={`${stage.table.sheets?.shown} ${stage.table.preview.signature}`}
          preview={stage.table.preview}
          sheets={stage.table.sheets}
          onSheet={(sheet) => work.turnTo(stage, sheet)}
          initial={stage.mapping}
          isRemembered={stage.isRemembered}
          onUse={(mapping) => work.readMapped(stage, mapping)}
          onForget={() => void forgetReading(stage.table)}
          onLeave={() => work.leaveMapping(stage.table)}
        />
      ) : null}
      {stage.kind === 'review' ? (
        <>
          <div className={styles.state}>
            <p role="status" aria-busy={work.isWriting}>
              {keeping === 'restored' ? intake.restored : keeping === 'kept' ? intake.kept : ''}
            </p>
            <div className={styles.choices}>
              {work.discarded ? <Button onPress={work.bringBack}>{intake.bringBack}</Button> : null}
              <Button onPress={work.anew}>{intake.anew}</Button>
            </div>
          </div>
          <ReadingProblems
            problems={stage.draft.problems}
            title={intake.warnings(stage.draft.problems.length)}
          />
          <DraftSections
            dataset={dataset}
            draft={stage.draft}
            onStep={work.step}
            onDay={work.giveDay}
            isFresh={stage.isFresh}
          />
        </>
      ) : null}
    </div>
  );
}

function OutcomeNote({ outcome }: { readonly outcome: Outcome }) {
  const intake = useWords(INTAKE_WORDS);
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'cancelled':
      return <Notice title={intake.cancelled} text="" />;
    case 'failed':
      return (
        <Notice
          urgent
          title={intake.failed(outcome.name)}
          text={intake.failedText(outcome.reason)}
        />
      );
    case 'refused': {
      const { problems, name } = outcome;
      if (problems.length === 0) return <Notice title={intake.noFigures} text="" />;
      return <ReadingProblems urgent problems={problems} title={intake.refused(name)} />;
    }
  }
}

interface ReadingProblemsProps {
  readonly problems: readonly Problem[];
  readonly title: string;
  readonly urgent?: boolean;
}

function ReadingProblems({ problems, title, urgent = false }: ReadingProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems}>
      <p role={urgent ? 'alert' : 'status'} className={styles.refused}>
        {title}
      </p>
      <ProblemList problems={problems} />
    </div>
  );
}

/** The index of the current step; accepted rows can already be saved. */
function stepOf(stage: Stage): number {
  if (stage.kind !== 'review') return 0;
  return stage.draft.rows.some(({ state }) => state === 'accepted') ? 2 : 1;
}
