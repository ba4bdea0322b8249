import { periodName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import type { Period } from '../../figures/period.ts';
import type { Place } from '../../figures/tables.ts';
import { useSpeech } from '../../ui/language.tsx';
import styles from './BriefingHead.module.css';

interface PlainHeadProps {
  readonly place: Place;
  readonly period: Period;
}

/** Shows the place and the period until the title is available. */
export function PlainHead({ place, period }: PlainHeadProps) {
  const { language, words } = useSpeech();
  const title = words.briefing.titlePlain(
    nameOf(place.name, language),
    periodName(period, language),
  );
  return <h1 className={styles.plain}>{title}</h1>;
}
