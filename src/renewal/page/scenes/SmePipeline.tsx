import { Fragment, useMemo } from 'react';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { FIRM_TITLES } from '../../data/enterprise.ts';
import type { Overview } from '../../rules/overview.ts';
import { nearestTests } from '../../rules/sme/nearestTests.ts';
import type { WithinReach } from '../../rules/warnings/warning.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { FirmLink } from '../FirmLink.tsx';
import { RuleMark } from '../RuleMark.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import { openHref } from '../renewalHref.ts';
import { Halves, Scene } from '../Scene.tsx';
import table from '../smallTable.module.css';
import { lackingText } from '../smeText.ts';
import { warningsOf } from '../warnings/shownWarnings.ts';
import styles from './SmePipeline.module.css';
import { titleCounts } from './titleCounts.ts';

/** At most this many firms within reach are listed on the overview. */
const MAX_SHOWN = 6;
/** At most this many of them lack nothing, so that there is room for firms that lack something. */
const MAX_READY = 2;

interface SmePipelineProps {
  readonly context: Pick<RenewalContext, 'address' | 'dataset' | 'overview' | 'tables' | 'view'>;
  readonly overview: Overview;
}

/**
 * The steps from innovative to specialised to little giant, and the firms close to the second step.
 */
export function SmePipeline({ context, overview }: SmePipelineProps) {
  const words = useWords(RENEWAL_SCENES);
  const { tables, address } = context;
  const { years, year, smeRules } = overview;
  const titles = useMemo(
    () =>
      titleCounts(
        tables,
        years,
        ({ park }) => address.place === undefined || park === address.place,
      ),
    [tables, years, address.place],
  );
  const near = warningsOf(overview, address.place).filter((one) => one.kind === 'cultivation');
  const ready = near.filter(({ lacking }) => lacking.length === 0);
  const shown = [
    ...ready.slice(0, MAX_READY),
    ...near.filter(({ lacking }) => lacking.length > 0),
  ].slice(0, MAX_SHOWN);
  const now = titles.find((one) => one.year === year);
  return (
    <Scene
      id="sme"
      scene={words.smeScene}
      title={words.smeTitle(near.length, ready.length)}
      text={words.smeText(year)}
    >
      <Halves>
        <div>
          {now ? (
            <ol className={styles.steps}>
              {FIRM_TITLES.map((title) => (
                <li key={title}>
                  <b>{now.counts[title]}</b> <span>{atHead(words.titles[title])}</span>
                </li>
              ))}
            </ol>
          ) : null}
          <table className={table.table}>
            <caption>{words.titlesByYear}</caption>
            <thead>
              <tr>
                <th scope="col">{words.year}</th>
                {FIRM_TITLES.map((title) => (
                  <th scope="col" key={title}>
                    {atHead(words.titles[title])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {titles.map((one) => (
                <tr key={one.year}>
                  <th scope="row">{one.year}</th>
                  {FIRM_TITLES.map((title) => (
                    <td key={title}>{one.counts[title]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div>
          <h3>
            {words.nearTitle}{' '}
            {smeRules ? (
              <RuleMark dataset={context.dataset} address={context.address} rule={smeRules.set} />
            ) : null}
          </h3>
          <p className={styles.text}>{smeRules ? words.nearText : words.noSmeRules}</p>
          <ul>
            {shown.map((warning) => (
              <li key={warning.enterprise} className={styles.firm}>
                <FirmLink context={context} firm={warning.enterprise} withPark />
                <p>
                  <Lacking warning={warning} />
                </p>
              </li>
            ))}
          </ul>
          {near.length > shown.length ? (
            <a
              className={styles.more}
              href={openHref(context, { list: 'warnings', kind: 'cultivation' })}
            >
              {words.moreFirms(near.length - shown.length)}
            </a>
          ) : null}
        </div>
      </Halves>
    </Scene>
  );
}

/** The conditions that a firm lacks for the title, by its nearest alternative. */
function Lacking({ warning: { lacking } }: { readonly warning: WithinReach }) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  if (lacking.length === 0) return words.lacksNothing;
  const tests = lacking.flatMap(nearestTests);
  return (
    <Fragment>
      {words.lacks(tests.map((one) => lackingText(one, words, language)).join(words.between))}
    </Fragment>
  );
}
