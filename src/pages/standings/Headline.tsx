import { useSpeech } from '../../ui/language.tsx';
import styles from './Headline.module.css';
import { type HeadlinePhrase, headlineText } from './standingsHeadline.ts';

interface HeadlineProps {
  readonly phrases: readonly HeadlinePhrase[];
  readonly periodName: string;
}

/** The announced and computed results of a period, one line per contest. */
export function Headline({ phrases, periodName }: HeadlineProps) {
  const { language, words } = useSpeech();
  const { standings } = words;
  const said = headlineText(phrases, periodName, language, standings);
  return said.map((phrase, i) => (
    <span key={phrase} className={said.length > 1 ? styles.phrase : undefined}>
      {phrase}
      {i < said.length - 1 ? standings.titleJoin : null}
    </span>
  ));
}
