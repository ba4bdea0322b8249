import { LINK } from '../../../locale/link.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { RefusedPiece } from '../../address/firmTrial.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { said } from '../quantityText.ts';

interface RefusedNoticeProps {
  readonly refused: readonly RefusedPiece[];
  /** The simulator that shows the notice. */
  readonly of: RefusedPiece['of'];
}

/**
 * Lists the trial inputs of a link that a simulator refuses: unknown, not a number, or out of
 * range.
 */
export function RefusedNotice({ refused, of }: RefusedNoticeProps) {
  const { language } = useSpeech();
  const { refused: title } = useWords(LINK);
  const words = useWords(RENEWAL_FIRM);
  const own = refused.filter((one) => one.of === of);
  if (own.length === 0) return null;
  const text = own
    .map(({ text, range }) =>
      range
        ? words.outOfRange(text, said(range.min, language), said(range.max, language))
        : words.notKnown(text),
    )
    .join(words.refusedJoin);
  return <Notice title={title} text={text} />;
}
