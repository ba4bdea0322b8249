import { useEffect, useState } from 'react';
import { damagedValue, dropDamaged } from '../../board/soundValue.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './DamagedNotice.module.css';

interface DamagedNoticeProps {
  /** The key under which the browser stored it. */
  readonly of: string;
  /** Changes when the key has been read: a damaged value is set aside only then. */
  readonly after: unknown;
}

/** Offers stored work that could not be opened as a file, until the reader deletes it. */
export function DamagedNotice({ of: key, after }: DamagedNoticeProps) {
  const { states } = useSpeech().words;
  const [damaged, setDamaged] = useState<unknown>();
  useEffect(() => {
    let gone = false;
    void damagedValue(key).then((found) => {
      if (!gone) setDamaged(found);
    });
    return () => {
      gone = true;
    };
  }, [key, after]);
  if (damaged === undefined) return null;
  const save = () =>
    saveFile(
      `${key.replaceAll(' ', '-')}.json`,
      new Blob([textOf(damaged)], { type: 'application/json' }),
    );
  const drop = () =>
    void dropDamaged(key).then(
      () => setDamaged(undefined),
      // If the browser cannot delete it, the notice stays.
      () => undefined,
    );
  return (
    <Notice
      urgent
      title={states.damagedTitle}
      text={states.damagedText}
      action={
        <div className={styles.choices}>
          <Button primary onPress={save}>
            {states.damagedSave}
          </Button>
          <Button onPress={drop}>{states.damagedDrop}</Button>
        </div>
      }
    />
  );
}

/** The value as JSON, or as plain text if it has no JSON form. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2);
  } catch {
    return String(value);
  }
}
