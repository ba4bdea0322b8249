import { formatNumber } from '../../../figures/format.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { scoreText } from '../quantityText.ts';
import styles from './Trial.module.css';
import type { Bar } from './trialModel.ts';

// A narrower part, in % of the bar, has no room for a letter or a figure.
const ROOM_FOR_LETTER = 4;
const ROOM_FOR_BOUND = 13;

/** The classes along the scores, with the firm's current and trial scores. */
export function ScoreBar({ bar }: { readonly bar: Bar }) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const at = (score: number) => (100 * Math.min(bar.max, Math.max(0, score))) / bar.max;
  const bounds = bar.segments.map(({ class: name, from }) =>
    words.bound(name, formatNumber(Number(from.toFixed(2)), language)),
  );
  const marks = [
    {
      key: 'now',
      score: bar.now,
      text: bar.now === undefined ? '' : words.barNow(scoreText(bar.now)),
      y: 12,
    },
    {
      key: 'then',
      score: bar.tried,
      text: bar.tried === undefined ? '' : words.barThen(scoreText(bar.tried)),
      y: 30,
    },
  ];
  const label = words.bar(...said(marks.map(({ text }) => text)), bounds.join(' · '));
  return (
    <svg className={styles.bar} width="100%" height="84" role="img" aria-label={label}>
      {bar.segments.length === 0 ? (
        <rect x="0" y="42" width="100%" height="14" className={styles.plain} />
      ) : null}
      {bar.segments.map(({ class: name, from, to }, i) => {
        const width = at(to) - at(from);
        const room = i === 0 || width > ROOM_FOR_BOUND;
        return (
          <g key={name} data-k={name}>
            <rect x={`${at(from)}%`} y="42" width={`${width}%`} height="14" />
            {width > ROOM_FOR_LETTER ? (
              <text className={styles.letter} x={`${at(from) + width / 2}%`} y="53">
                {name}
              </text>
            ) : null}
            {room && from > 0 ? (
              <text className={styles.bound} x={`${at(from)}%`} y="74">
                {bounds[i]}
              </text>
            ) : null}
          </g>
        );
      })}
      {marks.map(({ key, score, text, y }) =>
        score === undefined ? null : (
          <g key={key} className={key === 'then' ? styles.then : styles.nowMark}>
            {/* Above and below the bar, never across it, because a letter may be there. */}
            <line x1={`${at(score)}%`} x2={`${at(score)}%`} y1={y + 4} y2="41" />
            <line x1={`${at(score)}%`} x2={`${at(score)}%`} y1="57" y2="62" />
            <text
              x={`${at(score)}%`}
              dx={at(score) > 50 ? -6 : 6}
              y={y}
              textAnchor={at(score) > 50 ? 'end' : 'start'}
            >
              {text}
            </text>
          </g>
        ),
      )}
    </svg>
  );
}

const said = ([now = '', then = '']: readonly string[]): [string, string] => [now, then];
