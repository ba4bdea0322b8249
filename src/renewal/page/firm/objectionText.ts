import type { ObjectionStatus } from '../../rules/evaluation/objections.ts';
import type { FirmWords } from '../../words/renewalFirm.ts';

/** Says if the results of an evaluation are still open to objection. */
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
