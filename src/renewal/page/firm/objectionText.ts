import type { ObjectionStatus } from '../../rules/evaluation/objections.ts';
import type { FirmWords } from '../../words/renewalFirm.ts';

/** Whether the results of an evaluation may still be objected to. */
export function objectionText(status: ObjectionStatus, { objections }: FirmWords): string {
  switch (status.kind) {
    case 'not-announced':
      return objections['not-announced'];
    case 'unsaid':
      return objections.unsaid(status.announced);
    case 'open':
      return objections.open(status.until, status.daysLeft);
    case 'closed':
      return objections.closed(status.since);
  }
}
