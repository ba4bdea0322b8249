import type { Address } from '../board/address.ts';
import { hrefOf } from '../board/href.ts';
import { NEWEST, type Vintage } from '../board/vintage.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { useSpeech } from '../ui/language.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type Earlier, vintageText } from './vintageText.ts';

interface VintageNoticeProps extends Earlier {
  readonly address: Address;
  readonly vintage: Exclude<Vintage, { kind: 'newest' }>;
}

/** Says that the page shows the data of an earlier day, with a link to the newest. */
export default function VintageNotice({ address, vintage, shown, whole }: VintageNoticeProps) {
  const { language, words } = useSpeech();
  const { states } = words;
  return (
    <Notice
      title={
        vintage.kind === 'day'
          ? states.asOfTitle(vintage.day)
          : states.frozenTitle(vintage.name.slice(0, 10))
      }
      text={vintageText(vintage, address, { shown, whole }, words).join(
        language === 'zh' ? '' : ' ',
      )}
      action={
        <ButtonLink href={hrefOf({ ...address, vintage: NEWEST })}>{states.newest}</ButtonLink>
      }
    />
  );
}
