import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dataset } from '../../figures/dataset.ts';
import { type Draft, type DraftStep, stepDraft } from '../../intake/draft/draft.ts';
import { otherEncoding, saveAsUtf8 } from '../../intake/otherEncoding.ts';
import type { TableMapping } from '../../intake/ownTable/tableMapping.ts';
import type { IntakeWords } from '../../locale/intake.ts';
import { articleDraft, type Reading, type ReadWatch } from './articleDraft.ts';
import type { Given } from './given.ts';
import { looksLikeTable } from './given.ts';
import { type IntakeFacts, joinFacts, joinTexts, NO_FACTS } from './intakeFacts.ts';
import { draftOf, type Outcome, type Stage, stageOf } from './intakeStage.ts';
import { isTableFile } from './isTableFile.ts';
import { rememberReading } from './mappingStore.ts';
import type { OpenTable } from './readTableFile.ts';
import { type ToMap, toMap, toMapOf } from './tableToMap.ts';
import { useKeptDraft } from './useKeptDraft.ts';

// The first bytes of a file that are needed to determine its type.
const HEAD = 16_384;

/** The state of the page, from the input to a reviewed draft, stored between visits. */
export function useIntake(dataset: Dataset, intake: IntakeWords) {
  const [stage, setStage] = useState<Stage>({ kind: 'input' });
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [facts, setFacts] = useState<IntakeFacts>(NO_FACTS);
  const [text, setText] = useState('');
  const [discarded, setDiscarded] = useState<Draft>();
  const stop = useRef<AbortController>(undefined);
  const draft = draftOf(stage);
  const { keeping, looked, isWriting, takeOther, keepOwn } = useKeptDraft(
    dataset.id,
    { draft, discarded, text, facts },
    (found, isOwn) => {
      // The reader may have begun before the last draft was found; both are kept.
      if (isOwn && stage.kind !== 'input') {
        setDiscarded(found.draft ?? found.discarded);
        return;
      }
      // When another tab's draft replaces the current one, the current one is set aside, not lost.
      setDiscarded(draft ?? found.discarded);
      setFacts(isOwn ? joinFacts(found.facts, facts) : found.facts);
      setText(isOwn ? joinTexts(found.text, text) : found.text);
      setStage(stageOf(found.draft));
    },
  );
  useEffect(() => () => stop.current?.abort(), []);

  /** `back` is the stage to return to if the reading fails. */
  const read = async (
    name: string,
    run: (watch: ReadWatch) => Promise<Reading | ToMap>,
    back: Stage = stageOf(draft),
  ) => {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    setOutcome({ kind: 'none' });
    const reading = { kind: 'reading', name, waiting: draft } as const;
    setStage({ ...reading, ratio: undefined });
    try {
      const next = await run({
        signal: controller.signal,
        onProgress: (ratio) => setStage({ ...reading, ratio }),
      });
      if (stop.current !== controller) return;
      if ('table' in next) {
        setStage({ kind: 'mapping', ...next, waiting: draft });
        return;
      }
      const { draft: made, problems } = next;
      if (made === undefined || made.rows.length === 0) {
        setOutcome({ kind: 'refused', name, problems });
        setStage(back);
        return;
      }
      setStage({ kind: 'review', draft: made, isFresh: true });
      // The same article read again continues its draft.
      if (draft && draft.origin !== made.origin) setDiscarded(draft);
      if (name === intake.pasted || name === intake.pastedTable) setText('');
    } catch (error) {
      if (stop.current !== controller) return;
      // Aborting the reading has stopped the worker that held the table.
      setStage(controller.signal.aborted && back.kind === 'mapping' ? stageOf(draft) : back);
      const reason = error instanceof Error ? error.message : '';
      setOutcome(
        controller.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', name, reason },
      );
    }
  };
  const give = (given: Given) => {
    // The facts in the form belong to the waiting draft, not to the new input.
    const said = draft ? NO_FACTS : facts;
    setFacts(said);
    if (stage.kind === 'mapping') stage.table.close();
    const table = (cells: Blob | string[][], name: string) =>
      read(name, (watch) => toMap(cells, name, dataset, watch));
    switch (given.kind) {
      case 'cells':
        return void table(given.cells, intake.pastedTable);
      case 'text': {
        if (looksLikeTable(given.text)) {
          return void table(new Blob([given.text]), intake.pastedTable);
        }
        const name = intake.pasted;
        return void read(name, (watch) => articleDraft(given.text, name, said, dataset, watch));
      }
      case 'file': {
        const { name, blob } = given;
        return void read(name, async (watch) => {
          const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
          const other = otherEncoding(head);
          if (other) return { draft: undefined, problems: [saveAsUtf8(name, other)] };
          return isTableFile(name, head)
            ? toMap(blob, name, dataset, watch)
            : articleDraft(blob, name, said, dataset, watch);
        });
      }
    }
  };
  /**
   * The mapping is remembered only if the reading succeeds; otherwise the table stays open for
   * another mapping.
   */
  const readMapped = (before: Extract<Stage, { kind: 'mapping' }>, mapping: TableMapping) => {
    const { table } = before;
    void read(
      table.name,
      async (watch) => {
        const reading = await table.read(mapping, facts, watch);
        if (reading.draft) {
          void rememberReading(table, mapping);
          table.close();
        }
        return reading;
      },
      { ...before, mapping, isRemembered: false },
    );
  };
  const turnTo = (before: Extract<Stage, { kind: 'mapping' }>, sheet: string) =>
    void read(
      before.table.name,
      async (watch) => {
        const table = await before.table.turnTo(sheet, watch);
        if ('refused' in table) return { draft: undefined, problems: table.refused };
        return toMapOf(table);
      },
      before,
    );
  /** Reads the article again with its day, and fills in the periods that follow. */
  const giveDay = (published: string) => {
    if (draft?.origin.kind !== 'article') return;
    const { origin } = draft;
    const said = { ...facts, published };
    setFacts(said);
    void read(
      origin.name,
      async (watch) => {
        const { draft: again } = await articleDraft(origin.text, origin.name, said, dataset, watch);
        const rows = again?.rows ?? [];
        const dated = stepDraft(draft, { kind: 'date', day: published, rows });
        return { draft: dated, problems: dated.problems };
      },
      { kind: 'review', draft, isFresh: true },
    );
  };
  const step = useCallback((one: DraftStep) => {
    setStage((before) =>
      before.kind === 'review' ? { ...before, draft: stepDraft(before.draft, one) } : before,
    );
  }, []);
  return {
    stage,
    outcome,
    facts,
    discarded,
    text,
    keeping,
    looked,
    isWriting,
    keepOwn,
    takeOther: () => {
      stop.current?.abort();
      stop.current = undefined;
      setOutcome({ kind: 'none' });
      takeOther();
    },
    setFacts,
    setText,
    give,
    giveDay,
    step,
    readMapped,
    turnTo,
    leaveMapping: (table: OpenTable) => {
      table.close();
      setStage(stageOf(draft));
    },
    cancel: () => stop.current?.abort(new DOMException('stopped', 'AbortError')),
    anew: () => {
      setDiscarded(draft);
      setOutcome({ kind: 'none' });
      setStage({ kind: 'input' });
    },
    bringBack: () => {
      if (!discarded) return;
      setOutcome({ kind: 'none' });
      setStage(stageOf(discarded));
      setDiscarded(draft);
    },
  };
}
