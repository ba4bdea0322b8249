import { useMemo } from 'react';
import { formatDecimal } from '../../../figures/format.ts';
import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import {
  type BoardColumn,
  type BoardProject,
  boardColumns,
  projectBoard,
  stageLimits,
} from '../../rules/lifecycle/projectBoard.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { landText } from '../quantityText.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { openHref } from '../renewalHref.ts';
import { Scene } from '../Scene.tsx';
import styles from './ProjectStages.module.css';
import { StageFacts } from './StageFacts.tsx';

/** The part of the page context that this component uses. */
type Context = Pick<RenewalContext, 'address' | 'overview' | 'tables' | 'view'>;

/** At most this many projects of each stage are listed on the overview. */
const MAX_SHOWN = 2;

interface ProjectStagesProps {
  readonly context: Context;
  readonly overview: Overview;
}

/** The projects by stage from admission to production, and their results. */
export function ProjectStages({ context, overview }: ProjectStagesProps) {
  const words = useWords(RENEWAL_SCENES);
  const board = useBoard(context, overview);
  const columns = useMemo(() => boardColumns(board), [board]);
  const known = columns.reduce((sum, { projects }) => sum + projects.length, 0);
  const land = columns.reduce((sum, column) => sum + column.land, 0);
  const late = board.filter((one) => one.late.length > 0).length;
  return (
    <Scene
      id="stages"
      scene={words.investScene}
      title={words.stagesTitle(known, late)}
      text={words.stagesText(overview.day, landText(land))}
    >
      <ol className={styles.board}>
        {columns.map((column) => (
          <Column key={column.stage} context={context} column={column} />
        ))}
      </ol>
      <StageFacts context={context} overview={overview} />
    </Scene>
  );
}

/** The projects of the park on show, or of all parks, as of the day. */
export function useBoard({ tables, address }: Context, { day }: Overview): BoardProject[] {
  const { place } = address;
  return useMemo(() => {
    const own = tables.projects.filter(({ park }) => place === undefined || park === place);
    return projectBoard(own, stageLimits(tables.rules, day), day);
  }, [tables, place, day]);
}

interface ColumnProps {
  readonly context: Context;
  readonly column: BoardColumn;
}

function Column({ context, column: { stage, projects, land, withoutLand } }: ColumnProps) {
  const words = useWords(RENEWAL_SCENES);
  const rest = projects.length - MAX_SHOWN;
  return (
    <li>
      <h3>
        {atHead(words.stages[stage])} <b>{projects.length}</b>
        <span>
          {words.mu(landText(land))}
          {withoutLand > 0 ? ` · ${words.noLand(withoutLand)}` : ''}
        </span>
      </h3>
      {projects.length === 0 ? <p className={styles.none}>{words.none}</p> : null}
      {projects.slice(0, MAX_SHOWN).map((one) => (
        <ProjectLine key={one.project.id} context={context} one={one} />
      ))}
      {rest > 0 ? (
        <a className={styles.more} href={openHref(context, { list: 'projects' })}>
          {words.moreProjects(rest)}
        </a>
      ) : null}
    </li>
  );
}

function ProjectLine({ context, one }: { context: Context; one: BoardProject }) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const { project, stage, days, limit, late } = one;
  const list = openHref(context, { list: 'projects' });
  const time =
    stage === 'producing'
      ? words.since(days)
      : limit && late.length === 0
        ? words.ofLimit(days, limit.days)
        : words.inStage(days);
  const longest = late[0];
  return (
    <div className={styles.project}>
      <a href={`${list}#${project.id}`}>{nameOf(project.name, language)}</a>
      <p>
        {[project.land ? words.mu(formatDecimal(project.land)) : words.notReported, time].join(
          ' · ',
        )}
        {longest ? (
          <>
            {' · '}
            <span className={styles.late}>{words.overdue(longest.daysOver)}</span>
          </>
        ) : null}
      </p>
    </div>
  );
}
