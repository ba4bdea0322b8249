import type { CaseId } from '../../../figures/figure.ts';
import type { RenewalCase } from '../../data/renewalCase.ts';
import { CASES } from '../../tables/cases.ts';

/** A case as somebody wrote it here, and what was published of it at that time. */
export interface LocalCase {
  readonly after: RenewalCase;
  readonly published: RenewalCase | undefined;
}

/** One thing done to the ledger on this device; undone as one. */
export interface LedgerChange {
  readonly kind: 'mark' | 'add' | 'import';
  readonly cases: readonly LocalCase[];
}

/** What is done to a ledger on this device alone. It is never sent anywhere. */
export interface LocalLedger {
  readonly changes: readonly LedgerChange[];
  /** What was taken back, the last first. */
  readonly undone: readonly LedgerChange[];
  /** What was thrown away at once, until something is done again. */
  readonly discarded: readonly LedgerChange[];
}

export const NO_LOCAL: LocalLedger = { changes: [], undone: [], discarded: [] };

export function withChange(local: LocalLedger, change: LedgerChange): LocalLedger {
  if (change.cases.length === 0) return local;
  return { changes: [...local.changes, change], undone: [], discarded: [] };
}

export function undo(local: LocalLedger): LocalLedger {
  const last = local.changes.at(-1);
  if (!last) return local;
  return { ...local, changes: local.changes.slice(0, -1), undone: [last, ...local.undone] };
}

export function redo(local: LocalLedger): LocalLedger {
  const [next, ...undone] = local.undone;
  return next ? { ...local, changes: [...local.changes, next], undone } : local;
}

export function discard({ changes }: LocalLedger): LocalLedger {
  return { changes: [], undone: [], discarded: changes };
}

export function restore({ discarded }: LocalLedger): LocalLedger {
  return { changes: discarded, undone: [], discarded: [] };
}

/** A case of this device: one that is not published, one that is published otherwise, or one whose published row has changed since. */
export type LocalMark = 'added' | 'changed' | 'published-since';

export interface LaidLedger {
  /** Published cases in their order, with what is done here in their place; then those added here. */
  readonly cases: readonly RenewalCase[];
  /** By id; a case that stands here as it is published has no mark. */
  readonly marks: ReadonlyMap<CaseId, LocalMark>;
}

/** Lays what is done on this device over the published cases. */
export function layLedger(published: readonly RenewalCase[], { changes }: LocalLedger): LaidLedger {
  const here = new Map<CaseId, LocalCase>();
  for (const { cases } of changes) {
    for (const one of cases) here.set(one.after.id, one);
  }
  if (here.size === 0) return { cases: published, marks: new Map() };
  const marks = new Map<CaseId, LocalMark>();
  const laid = published.map((one) => {
    const own = here.get(one.id);
    here.delete(one.id);
    if (!own || sameCase(own.after, one)) return one;
    const isNew = !own.published || !sameCase(own.published, one);
    marks.set(one.id, isNew ? 'published-since' : 'changed');
    return own.after;
  });
  for (const id of here.keys()) marks.set(id, 'added');
  return { cases: [...laid, ...Array.from(here.values(), ({ after }) => after)], marks };
}

/** Whether two cases are written as the same row. */
export function sameCase(a: RenewalCase, b: RenewalCase): boolean {
  return changedColumns(a, b).length === 0;
}

/** The columns of cases.csv in which two cases differ. */
export function changedColumns(a: RenewalCase, b: RenewalCase): string[] {
  const [before, after] = [CASES.write(a), CASES.write(b)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => (before[name] ?? '') !== (after[name] ?? ''));
}
