import { memo, useMemo } from 'react';
import { nameOf } from '../../../figures/names.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { FirmTrial, RefusedPiece } from '../../address/firmTrial.ts';
import { SME_SECTIONS } from '../../data/rules.ts';
import { simulateSme } from '../../rules/sme/simulateSme.ts';
import { smeFigures } from '../../rules/sme/smeFigures.ts';
import type { SmeRules } from '../../rules/sme/smeRules.ts';
import { triedFigures } from '../../rules/sme/triedFigures.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { RuleMark } from '../RuleMark.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import { rangeText } from '../smeText.ts';
import { CopyLink } from './CopyLink.tsx';
import type { FirmFacts } from './firmFacts.ts';
import { known } from './MetMark.tsx';
import { RefusedNotice } from './RefusedNotice.tsx';
import styles from './Sme.module.css';
import { SmeConditions } from './SmeConditions.tsx';
import { SmeItemRow } from './SmeItemRow.tsx';
import trialStyles from './Trial.module.css';

interface SmeTrialProps {
  readonly context: Pick<RenewalContext, 'address' | 'dataset' | 'overview' | 'tables'>;
  readonly firm: FirmFacts['firm'];
  readonly tried: Pick<FirmTrial, 'numbers' | 'levels' | 'byHand'>;
  readonly refused: readonly RefusedPiece[];
  readonly put: (change: Partial<FirmTrial>) => void;
}

/** Shows point by point if the firm could be a specialised SME (专精特新) with the trial inputs. */
export const SmeTrial = memo(function SmeTrial(props: SmeTrialProps) {
  const { context, firm, tried: asked, refused, put } = props;
  const { dataset, address, tables, overview } = context;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const rules = overview?.smeRules;
  const year = overview?.year ?? firm.year;
  const own = useMemo(() => smeFigures(tables.enterprises, firm.id, year), [tables, firm.id, year]);
  if (!rules) return null;
  const set = nameOf(rules.set.name, language);
  if (!own) {
    return (
      <section className={styles.sme} aria-labelledby="sme">
        <h2 id="sme">{words.sme}</h2>
        <p className={styles.small}>{words.smeNoFigures(year)}</p>
      </section>
    );
  }
  const beyond = beyondItems(rules, asked.byHand);
  const byHand = { ...asked.byHand };
  for (const { item } of beyond) delete byHand[item.item];
  const tried = { ...asked, byHand };
  const numbers = triedFigures(own.numbers, tried.numbers);
  const result = simulateSme(rules, own, { ...tried, numbers });
  const figures = {
    numbers: { ...own.numbers, ...numbers },
    levels: { ...own.levels, ...tried.levels },
  };
  const shared = { dataset, address, rules, own, figures, tried, put };
  const max = rules.items.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  const isTried = [tried.numbers, tried.levels, tried.byHand].some(
    (one) => Object.keys(one).length > 0,
  );
  return (
    <section className={styles.sme} aria-labelledby="sme">
      <h2 id="sme">{words.sme}</h2>
      <p className={styles.small}>
        {words.smeText(set)} <RuleMark dataset={dataset} address={address} rule={rules.set} />{' '}
        {firm.title ? words.smeHas(words.titles[firm.title]) : ''}
      </p>
      <RefusedNotice refused={[...refused, ...beyond.map(({ piece }) => piece)]} of="sme" />
      <p className={styles.verdict} aria-live="polite">
        <strong>{words.smeVerdicts[known(result.qualifies)]}</strong>
        <span>{words.smeTotal(rangeText(result.total, language), max)}</span>
      </p>
      <div className={trialStyles.actions}>
        {isTried ? (
          <Button onPress={() => put({ numbers: {}, levels: {}, byHand: {} })}>
            {words.reset}
          </Button>
        ) : null}
        <CopyLink />
      </div>
      <div className={styles.columns}>
        <SmeConditions conditions={result.conditions} {...shared} />
        <div>
          {SME_SECTIONS.map((section) => {
            const items = result.items.filter(({ item }) => item.section === section);
            if (items.length === 0) return null;
            const points = {
              low: items.reduce((sum, one) => sum + one.points.low, 0),
              high: items.reduce((sum, one) => sum + one.points.high, 0),
            };
            const most = items.reduce((sum, { item }) => sum + item.maxPoints, 0);
            return (
              <div key={section}>
                <h3>
                  {words.sections[section]}{' '}
                  <small>{words.points(rangeText(points, language), most)}</small>
                </h3>
                <ul className={styles.items}>
                  {items.map((one) => (
                    <SmeItemRow key={one.item.item} result={one} {...shared} />
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
});

/** Finds points by hand in the link that exceed the maximum of their item. */
function beyondItems({ items }: SmeRules, byHand: FirmTrial['byHand']) {
  return items.flatMap((item) => {
    const points = byHand[item.item];
    if (points === undefined || points <= item.maxPoints) return [];
    const range = { min: 0, max: item.maxPoints };
    const piece: RefusedPiece = { of: 'sme', text: `${item.item}:${points}`, range };
    return [{ item, piece }];
  });
}
