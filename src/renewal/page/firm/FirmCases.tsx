import { formatDecimal, formatValue } from '../../../figures/format.ts';
import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { useMoreRows } from '../../../ui/useMoreRows.tsx';
import { type Project, STAGES } from '../../data/project.ts';
import type { RenewalCase } from '../../data/renewalCase.ts';
import { caseStanding } from '../../rules/caseStanding.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { caseText } from '../caseText.ts';
import { DaysLeft } from '../ledger/DaysLeft.tsx';
import { LocalTag } from '../ledger/LocalTag.tsx';
import { RuleMark } from '../RuleMark.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import styles from './Firm.module.css';
import type { FirmFacts } from './firmFacts.ts';

/** The part of the page context that this component uses. */
type Context = Pick<RenewalContext, 'address' | 'dataset' | 'ledger' | 'overview'>;

interface FirmCasesProps {
  readonly context: Context;
  readonly facts: Pick<FirmFacts, 'cases' | 'projects'>;
}

/** The firm's cases with their days, and its projects. */
export function FirmCases({ context, facts: { cases, projects } }: FirmCasesProps) {
  const words = useWords(RENEWAL_FIRM);
  const rows = useMoreRows<RenewalCase, HTMLUListElement>(
    cases,
    'firm-cases',
    context.address.query,
  );
  return (
    <section className={styles.section} aria-labelledby="firm-cases">
      <h2 id="firm-cases">{words.cases}</h2>
      {cases.length + projects.length === 0 ? (
        <p className={styles.small}>{words.noCases}</p>
      ) : null}
      <ul className={styles.cases} ref={rows.list}>
        {rows.shown.map((one) => (
          <CaseItem key={one.id} context={context} one={one} />
        ))}
      </ul>
      {rows.more}
      <ul className={styles.cases}>
        {projects.map((one) => (
          <ProjectItem key={one.id} context={context} one={one} />
        ))}
      </ul>
    </section>
  );
}

interface CaseItemProps {
  readonly context: Context;
  readonly one: RenewalCase;
}

function CaseItem({ context, one }: CaseItemProps) {
  const { dataset, address, overview } = context;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const days: readonly (keyof typeof words.caseDays)[] =
    one.kind === 'disposal'
      ? ['found', 'listed', 'due', 'closed']
      : ['found', 'listed', 'due', 'mended', 'rechecked', 'closed'];
  const dayOf = (name: keyof typeof words.caseDays) =>
    name === 'mended' || name === 'rechecked'
      ? one.kind === 'rectification'
        ? one[name]
        : ''
      : one[name];
  const standing = overview && caseStanding(one, overview.day);
  return (
    <li>
      <p>
        <strong>{atHead(words.caseKinds[one.kind])}</strong> · {caseText(one, words, language)}
        {one.kind === 'disposal' && one.landFreed
          ? ` · ${words.landFreed(formatValue(one.landFreed, '亩', '=', language))}`
          : ''}{' '}
        <RuleMark dataset={dataset} address={address} rule={{ source: one.source, locator: '' }} />{' '}
        <LocalTag context={context} id={one.id} />
      </p>
      <p className={styles.small}>
        {days
          .filter((name) => dayOf(name) !== '')
          .map((name) => `${words.caseDays[name]} ${dayOf(name)}`)
          .join(' · ')}
        {standing && standing.state !== 'closed' ? (
          <>
            {` · ${words.caseOpen} · `}
            <DaysLeft standing={standing} />
          </>
        ) : null}
      </p>
      {one.steps.map(({ day, what }) => (
        <p key={`${day} ${what}`} className={styles.small}>
          {day} <bdi lang="zh-CN">{what}</bdi>
        </p>
      ))}
    </li>
  );
}

function ProjectItem({
  context: { dataset, address },
  one,
}: {
  readonly context: Context;
  readonly one: Project;
}) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  return (
    <li>
      <p>
        <strong>{words.project}</strong> · {nameOf(one.name, language)}
        {one.progress ? ` · ${formatDecimal(one.progress)}%` : ''}{' '}
        <RuleMark dataset={dataset} address={address} rule={{ source: one.source, locator: '' }} />
      </p>
      <p className={styles.small}>
        {STAGES.filter((stage) => one.reached[stage] !== '')
          .map((stage) => `${words.stages[stage]} ${one.reached[stage]}`)
          .join(' · ')}
      </p>
    </li>
  );
}
