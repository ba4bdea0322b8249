import { formatDecimal } from '../../../figures/format.ts';
import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { useMoreRows } from '../../../ui/useMoreRows.tsx';
import type { ParkId } from '../../data/ids.ts';
import type { Project } from '../../data/project.ts';
import type { RenewalCase } from '../../data/renewalCase.ts';
import { byUrgency, type CaseStanding, caseStanding } from '../../rules/caseStanding.ts';
import { stageOn } from '../../rules/lifecycle/stages.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import { caseText } from '../caseText.ts';
import { LocalTag } from '../ledger/LocalTag.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import { firmHref } from '../renewalHref.ts';
import styles from './ParkView.module.css';
import { casesOfPark, projectsOfPark } from './parkFacts.ts';

/** The part of the page context that this component uses. */
type Context = Pick<RenewalContext, 'address' | 'ledger' | 'tables' | 'view'>;

interface ParkMattersProps {
  readonly context: Context;
  readonly park: ParkId;
  /** ISO day as of which they are shown. */
  readonly today: string;
}

/** The projects and cases of a park. */
export function ParkMatters({ context, park, today }: ParkMattersProps) {
  const { tables } = context;
  const words = useWords(RENEWAL_GRID);
  const projects = projectsOfPark(tables, park);
  const cases = casesOfPark(tables, park)
    .map((one) => ({ case: one, standing: caseStanding(one, today) }))
    .sort(byUrgency);
  return (
    <>
      {projects.length > 0 ? (
        <section aria-labelledby="park-projects" className={styles.section}>
          <h3 id="park-projects">{words.projectsTitle(projects.length)}</h3>
          <Projects projects={projects} today={today} />
        </section>
      ) : null}
      {cases.length > 0 ? (
        <section aria-labelledby="park-cases" className={styles.section}>
          <h3 id="park-cases">{words.casesTitle(cases.length)}</h3>
          <Cases context={context} cases={cases} />
        </section>
      ) : null}
    </>
  );
}

interface ProjectsProps {
  readonly projects: readonly Project[];
  readonly today: string;
}

function Projects({ projects, today }: ProjectsProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const stage = (project: Project) => {
    if (project.dropped !== '' && project.dropped <= today)
      return `${words.dropped} ${project.dropped}`;
    const now = stageOn(project, today);
    return now ? `${atHead(words.stages[now])} · ${project.reached[now]}` : words.notYet;
  };
  return (
    <table className={`${styles.table} ${styles.wide}`}>
      <thead>
        <tr>
          <th scope="col">{words.project}</th>
          <th scope="col">{words.stage}</th>
          <th scope="col" data-numeric>
            {words.landColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <tr key={project.id}>
            <th scope="row">{nameOf(project.name, language)}</th>
            <td data-label={words.stage}>{stage(project)}</td>
            <td data-label={words.landColumn} data-numeric>
              {project.land ? formatDecimal(project.land) : words.notReported}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ParkCase {
  readonly case: RenewalCase;
  readonly standing: CaseStanding;
}

interface CasesProps {
  readonly context: Context;
  readonly cases: readonly ParkCase[];
}

function Cases({ context, cases }: CasesProps) {
  const { address, view, tables } = context;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const rows = useMoreRows<ParkCase, HTMLTableSectionElement>(cases, 'park-cases', address.query);
  const columns = [
    words.case,
    words.firm,
    atHead(words.caseDays.found),
    atHead(words.caseDays.due),
    words.state,
  ];
  return (
    <>
      <table className={`${styles.table} ${styles.wide}`}>
        <thead>
          <tr>
            {columns.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={rows.list}>
          {rows.shown.map(({ case: one, standing }) => {
            const firm = tables.enterprises.history(one.enterprise).at(-1);
            return (
              <tr key={one.id}>
                <th scope="row">
                  {atHead(words.caseKinds[one.kind])} · {caseText(one, words, language)}{' '}
                  <LocalTag context={context} id={one.id} />
                </th>
                <td data-label={words.firm}>
                  <a href={firmHref(address, view, { id: one.enterprise, park: firm?.park })}>
                    {firm ? nameOf(firm.name, language) : one.enterprise}
                  </a>
                </td>
                <td data-label={atHead(words.caseDays.found)}>{one.found || words.notReported}</td>
                <td data-label={atHead(words.caseDays.due)}>{one.due || words.noDay}</td>
                <td data-label={words.state}>
                  {standing.state === 'overdue' ? (
                    <span className={styles.late}>
                      ▲ {words.overdue(-(standing.daysLeft ?? 0))}
                    </span>
                  ) : standing.state === 'closed' ? (
                    words.closed(one.closed)
                  ) : (
                    words.open
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.more}
    </>
  );
}
