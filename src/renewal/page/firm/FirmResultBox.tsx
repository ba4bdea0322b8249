import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { amountOf } from '../../data/enterpriseTable.ts';
import { FIRM_RATIOS } from '../../data/firmRatio.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { ClassTag } from '../ClassTag.tsx';
import { amountText, scoreText } from '../quantityText.ts';
import { RuleMark } from '../RuleMark.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import { Explanation } from './Explanation.tsx';
import styles from './Firm.module.css';
import type { FirmFacts, FirmInEvaluation } from './firmFacts.ts';
import { objectionText } from './objectionText.ts';

interface FirmResultBoxProps {
  readonly context: Pick<RenewalContext, 'address' | 'dataset' | 'overview'>;
  readonly facts: FirmFacts;
}

/** The firm's result in the year's evaluation, item by item, or the reason why there is none. */
export function FirmResultBox({ context, facts }: FirmResultBoxProps) {
  const words = useWords(RENEWAL_FIRM);
  const { overview } = context;
  if (!overview) return null;
  const { evaluation, year } = overview;
  const { firm, evaluated } = facts;
  return (
    <section className={styles.section} aria-labelledby="firm-result">
      <h2 id="firm-result">{words.result(year)}</h2>
      {firm.year === year ? null : <p className={styles.note}>{words.noRow(year, firm.year)}</p>}
      {typeof evaluation === 'string' ? (
        <p className={styles.note}>{words.noEvaluation[evaluation]}</p>
      ) : null}
      {evaluated ? <Evaluated context={context} facts={facts} evaluated={evaluated} /> : null}
    </section>
  );
}

function Evaluated(props: FirmResultBoxProps & { readonly evaluated: FirmInEvaluation }) {
  const { context, facts, evaluated } = props;
  const { dataset, address } = context;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const { evaluation, result, objections } = evaluated;
  const { set } = evaluation.rules;
  return (
    <>
      {result.kind === 'evaluated' ? (
        <p className={styles.result}>
          {result.class ? (
            <>
              <span aria-hidden="true">
                <ClassTag name={result.class} />
              </span>
              <strong>{atHead(words.classOf(result.class))}</strong>
            </>
          ) : (
            <strong>{atHead(words.noClass)}</strong>
          )}
          <strong>{words.pointsOf(scoreText(result.score))}</strong>
          <span>{words.rankOf(result.rank, result.of, words.scopeFirms[result.scope])}</span>
        </p>
      ) : (
        <Excluded facts={facts} evaluated={evaluated} />
      )}
      <p className={styles.small}>{objectionText(objections, words)}</p>
      {result.kind === 'evaluated' ? (
        <Explanation dataset={dataset} address={address} result={result} />
      ) : null}
      <p className={styles.small}>
        {words.rules(nameOf(set.name, language))}{' '}
        <RuleMark dataset={dataset} address={address} rule={set} />
      </p>
    </>
  );
}

/** The reason why the firm is not evaluated, and the values that are missing. */
function Excluded({
  facts: { firm },
  evaluated,
}: Omit<FirmResultBoxProps, 'context'> & { readonly evaluated: FirmInEvaluation }) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const { evaluation, result } = evaluated;
  if (result.kind === 'evaluated') return null;
  const { leastLand } = evaluation.rules.set;
  const land = amountOf(firm, 'land');
  const more = [
    result.why === 'exempt' && firm.exempt ? words.exemptAs(firm.exempt) : '',
    result.why === 'least-land' && leastLand !== undefined
      ? words.leastLand(
          amountText(leastLand, 'land', language),
          land === undefined ? words.notReported : amountText(land, 'land', language),
        )
      : '',
    result.lacking.length > 0
      ? words.lacking(
          words.list(
            result.lacking.map((indicator) => nameOf(FIRM_RATIOS[indicator].name, language)),
          ),
        )
      : '',
  ].filter(Boolean);
  return (
    <div className={styles.note}>
      <p>
        <strong>{atHead(words.exclusions[result.why])}</strong>
      </p>
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
