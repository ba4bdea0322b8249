import { hrefOf } from '../../../board/href.ts';
import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { sourceHref } from '../../../pages/evidence/sourceHref.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { SourceMark } from '../../../ui/SourceMark.tsx';
import { RENEWAL_VIEW } from '../../address/renewalQuery.ts';
import { RENEWAL_WORDS } from '../../words/renewal.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { ruleSourceName } from '../RuleMark.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import styles from './Firm.module.css';
import type { FirmFacts } from './firmFacts.ts';

interface FirmHeadProps {
  readonly context: Pick<RenewalContext, 'address' | 'dataset' | 'tables' | 'view'>;
  readonly facts: FirmFacts;
}

/** The firm's identity, and the link back to its park. */
export function FirmHead({ context, facts: { firm, evaluated } }: FirmHeadProps) {
  const { dataset, address, tables, view } = context;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const renewal = useWords(RENEWAL_WORDS);
  const park = firm.park && tables.parks.get(firm.park);
  const query = RENEWAL_VIEW.text({ ...view, firm: undefined });
  const to = (place: string | undefined) => hrefOf({ ...address, place, query });
  const together = evaluated?.together ?? [];
  const source = ruleSourceName(dataset, { source: firm.source, locator: '' });
  const rows: readonly (readonly [name: string, text: string])[] = [
    [words.scope, atHead(words.scopes[firm.scope])],
    [words.state, atHead(words.states[firm.state])],
    [words.title, atHead(firm.title ? words.titles[firm.title] : words.noTitle)],
    ...(firm.industry ? [[words.industry, firm.industry] as const] : []),
  ];
  return (
    <>
      <nav className={styles.path} aria-label={words.path}>
        <a href={to(undefined)}>{renewal.title}</a>
        {park ? (
          <>
            {' '}
            / <a href={to(park.id)}>{nameOf(park.name, language)}</a>
          </>
        ) : null}
      </nav>
      <h1 id="firm" className={styles.name}>
        {nameOf(firm.name, language)}
      </h1>
      <dl className={styles.who} aria-label={words.facts}>
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {firm.parcel ? (
          <div>
            <dt>{words.parcel}</dt>
            <dd>
              {firm.parcel}
              {together.length > 0
                ? ` · ${words.together(words.list(together.map(({ name }) => nameOf(name, language))))}`
                : ''}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{words.source}</dt>
          <dd>
            {source}{' '}
            <SourceMark href={sourceHref(address, firm.source)} label={words.sourceMark(source)}>
              {words.mark}
            </SourceMark>
          </dd>
        </div>
      </dl>
    </>
  );
}
