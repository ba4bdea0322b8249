import { formatDecimal, formatValue } from '../../../figures/format.ts';
import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { useMoreRows } from '../../../ui/useMoreRows.tsx';
import { STAGES, type Stage } from '../../data/project.ts';
import type { BoardProject } from '../../rules/lifecycle/projectBoard.ts';
import type { Lateness } from '../../rules/lifecycle/stages.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { FirmLink } from '../FirmLink.tsx';
import { ListPage } from '../ListPage.tsx';
import table from '../listTable.module.css';
import { RuleMark } from '../RuleMark.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import { openHref } from '../renewalHref.ts';
import { useBoard } from './ProjectStages.tsx';

/** The part of the page context that this component uses. */
type Context = Pick<RenewalContext, 'address' | 'dataset' | 'overview' | 'tables' | 'view'>;

interface ProjectTableProps {
  readonly context: Context;
  readonly overview: Overview;
}

/** Every project with its planned and actual days; late projects come first. */
export function ProjectTable({ context, overview }: ProjectTableProps) {
  const words = useWords(RENEWAL_SCENES);
  const { address } = context;
  const board = useBoard(context, overview);
  const rows = useMoreRows<BoardProject, HTMLTableSectionElement>(
    board,
    'projects',
    `${address.place} ${address.query}`,
  );
  return (
    <ListPage
      context={context}
      title={words.projectsTitle}
      text={words.projectsText(board.length, overview.day)}
    >
      <table className={`${table.table} ${table.compact}`}>
        <thead>
          <tr>
            <th scope="col">{words.project}</th>
            <th scope="col">{words.park}</th>
            <th scope="col" className={table.number}>
              {words.landColumn}
            </th>
            <th scope="col" className={table.number}>
              {words.investment}
            </th>
            <th scope="col">{words.stage}</th>
            {STAGES.map((stage) => (
              <th scope="col" key={stage}>
                {atHead(words.stages[stage])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={rows.list}>
          {rows.shown.map((one) => (
            <ProjectRow key={one.project.id} context={context} one={one} day={overview.day} />
          ))}
        </tbody>
      </table>
      {rows.more}
    </ListPage>
  );
}

interface ProjectRowProps {
  readonly context: Context;
  readonly one: BoardProject;
  readonly day: string;
}

function ProjectRow({ context, one, day }: ProjectRowProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const { project, stage, days, late } = one;
  const { land, investment, enterprise, reached, planned } = project;
  const park = project.park === undefined ? undefined : context.tables.parks.get(project.park);
  return (
    <tr id={project.id}>
      <th scope="row">
        {nameOf(project.name, language)}
        {enterprise === undefined ? null : (
          <>
            {' · '}
            <FirmLink context={context} firm={enterprise} />
          </>
        )}
      </th>
      <td data-label={words.park}>
        {park ? (
          <a href={openHref(context, {}, park.id)}>{nameOf(park.name, language)}</a>
        ) : (
          words.notReported
        )}
      </td>
      <td data-label={words.landColumn} className={table.number}>
        {land ? formatDecimal(land) : words.notReported}
      </td>
      <td data-label={words.investment} className={table.number}>
        {investment ? formatValue(investment, '万元', '=', language) : words.notReported}
      </td>
      <td data-label={words.stage} className={table.standing}>
        {atHead(stage ? words.stages[stage] : words.dropped)} · {words.inStage(days)}
        {late.map((over) => (
          <LateLine key={`${over.kind} ${over.stage}`} context={context} over={over} />
        ))}
      </td>
      {STAGES.map((name) => {
        const isReached = reached[name] !== '' && reached[name] <= day;
        return (
          <td
            key={name}
            data-label={atHead(words.stages[name])}
            data-reached={isReached || undefined}
            className={table.day}
          >
            {isReached ? reached[name] : words.notYet}
            {planned[name] === '' ? null : <small>{words.planned(planned[name])}</small>}
          </td>
        );
      })}
    </tr>
  );
}

function LateLine({ context, over }: { context: Context; over: Lateness }) {
  const words = useWords(RENEWAL_SCENES);
  const name = (stage: Stage) => words.stages[stage];
  return (
    <div>
      <span className={table.note}>{words.overdue(over.daysOver)}</span>{' '}
      {over.kind === 'plan' ? (
        words.byPlan(name(over.stage), over.due)
      ) : (
        <>
          {words.byLimit(name(over.rule.from), name(over.rule.to), over.rule.days)}{' '}
          <RuleMark dataset={context.dataset} address={context.address} rule={over.rule} />
        </>
      )}
    </div>
  );
}
