import { type Address, frontOf } from '../board/address.ts';
import { hrefOf } from '../board/href.ts';
import { hideLocalRows, type LocalRows } from '../board/localRows.ts';
import { INTAKE } from '../board/pages.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { useSpeech } from '../ui/language.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './LocalNotice.module.css';

interface LocalNoticeProps {
  readonly address: Address;
  readonly rows: LocalRows;
}

/** Says that the page shows unpublished rows of this device, with a button that removes them. */
export function LocalNotice({ address, rows }: LocalNoticeProps) {
  const { states } = useSpeech().words;
  const { language, dataset } = address;
  return (
    <>
      {/* Notices are not printed, but a printed page must also say this. */}
      <p className={styles.printed}>{states.localTitle(rows.count)}</p>
      <Notice
        title={states.localTitle(rows.count)}
        text={states.localText}
        action={
          <>
            <ButtonLink href={hrefOf({ ...frontOf(language), dataset, page: INTAKE })}>
              {states.localBack}
            </ButtonLink>
            <Button onPress={hideLocalRows}>{states.localHide}</Button>
          </>
        }
      />
    </>
  );
}
