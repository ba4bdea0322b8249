import * as v from 'valibot';
import { DISPOSALS } from '../../data/renewalCase.ts';
import type { LocalLedger } from './localLedger.ts';

const text = v.string();

const base = {
  id: text,
  enterprise: text,
  found: text,
  listed: text,
  due: text,
  closed: text,
  steps: v.array(v.object({ day: text, what: text })),
  source: text,
  note: text,
};

const renewalCase = v.variant('kind', [
  v.object({
    ...base,
    kind: v.literal('disposal'),
    disposal: v.picklist(DISPOSALS),
    landFreed: v.optional(v.object({ mantissa: v.number(), scale: v.number() })),
  }),
  v.object({
    ...base,
    kind: v.literal('rectification'),
    issue: v.object({ zh: text, en: text }),
    mended: text,
    rechecked: text,
  }),
]);

const changes = v.array(
  v.object({
    kind: v.picklist(['mark', 'add', 'import']),
    cases: v.array(v.object({ after: renewalCase, published: v.optional(renewalCase) })),
  }),
);

const SHAPE = v.object({ changes, undone: changes, discarded: changes });

/** True if a stored value is a ledger that the page can open. */
export const isLocalLedger = (kept: unknown): kept is LocalLedger => v.is(SHAPE, kept);
