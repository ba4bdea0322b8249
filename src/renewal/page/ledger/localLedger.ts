import type { CaseId } from '../../data/ids.ts';
import type { RenewalCase } from '../../data/renewalCase.ts';
import { CASES } from '../../tables/cases.ts';

/** A case as written on this device, and the published row at that time. */
export interface LocalCase {
  readonly after: RenewalCase;
  readonly published: RenewalCase | undefined;
}

/** One change to the ledger on this device; it is undone as a unit. */
export interface LedgerChange {
  readonly kind: 'mark' | 'add' | 'import';
  readonly cases: readonly LocalCase[];
}

/** The changes to a ledger on this device. They are never sent anywhere. */
export interface LocalLedger {
  readonly changes: readonly LedgerChange[];
  /** Undone changes, latest first. */
  readonly undone: readonly LedgerChange[];
  /** Changes that were discarded together; they can be restored until the next change. */
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

/**
 * The mark of a case on this device: not published, published with different values, or its
 * published row has changed since.
 */
export type LocalMark = 'added' | 'changed' | 'published-since';

export interface LaidLedger {
  /** Published cases in their order, with the local changes applied; then the cases added here. */
  readonly cases: readonly RenewalCase[];
  /** Marks by case id; a case that is the same as published has none. */
  readonly marks: ReadonlyMap<CaseId, LocalMark>;
}

/** Applies the changes on this device to the published cases. */
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

/** True if two cases are written as the same row. */
export function sameCase(a: RenewalCase, b: RenewalCase): boolean {
  return changedColumns(a, b).length === 0;
}

/** The columns of cases.csv in which two cases differ. */
export function changedColumns(a: RenewalCase, b: RenewalCase): string[] {
  const [before, after] = [CASES.write(a), CASES.write(b)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => (before[name] ?? '') !== (after[name] ?? ''));
}
