import { useMemo } from 'react';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { firmRows } from '../../rules/firmRows.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { RuleMark } from '../RuleMark.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import { viewHref } from '../renewalHref.ts';
import { SceneHeading } from '../Scene.tsx';
import { firmLine } from './firmLine.ts';
import { GridCells } from './GridCells.tsx';
import { GridLegend } from './GridLegend.tsx';
import styles from './HeatGrid.module.css';
import { LinkedChoice } from './LinkedChoice.tsx';
import { LowRule } from './LowRule.tsx';
import { type GridFinding, parkGrid } from './parkGrid.ts';
import { useGridCells } from './useGridCells.ts';

type HeatGridProps = Pick<RenewalContext, 'address' | 'dataset' | 'tables' | 'view'> & {
  readonly overview: Overview;
};

/** 淘汰落后: the firms of every park by class, with low-efficiency firms marked. */
export function HeatGrid({ dataset, address, tables, view, overview }: HeatGridProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const scenes = useWords(RENEWAL_SCENES);
  const { evaluation, year } = overview;
  const { mark } = view;
  const firms = firmRows(overview);
  const grid = useMemo(() => parkGrid(firms, tables.parks, mark), [firms, tables, mark]);
  const inOrder = useMemo(() => grid.rows.flatMap((row) => row.firms), [grid]);
  const cells = useGridCells(inOrder);
  const telling = { language, words };
  const chosen = firms.find(({ id }) => id === view.firm);
  const read = inOrder[cells.at];
  const set = typeof evaluation === 'string' ? undefined : evaluation.rules.set;
  return (
    <section aria-labelledby="grid" className={styles.section}>
      <div className={styles.top}>
        <SceneHeading id="grid" scene={scenes.lowScene} title={findingText(grid.finding)} />
        <LinkedChoice
          legend={words.markLabel}
          choices={words.marks}
          chosen={mark}
          hrefOf={(key) => viewHref(address, { ...view, mark: key })}
        />
      </div>
      <p className={styles.subtitle}>
        {set ? words.subtitle(nameOf(set.name, language), year) : words.subtitleNoRules(year)}{' '}
        {set ? <RuleMark dataset={dataset} address={address} rule={set} /> : null}
      </p>
      <table className={styles.grid} ref={cells.table} {...cells.handlers}>
        <caption>
          {words.gridLabel} <span data-needs-script>{words.keys}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.park}</th>
            <th scope="col">{words.firms}</th>
            <th scope="col">{words.count[mark]}</th>
          </tr>
        </thead>
        <GridCells rows={grid.rows} address={address} view={view} />
      </table>
      <p className={styles.readout} aria-live="polite" data-needs-script>
        {read ? firmLine(read, telling) : words.readoutEmpty}
      </p>
      <GridLegend
        counts={grid.counts}
        mark={mark}
        chosen={chosen && nameOf(chosen.name, language)}
      />
      <LowRule dataset={dataset} address={address} view={view} overview={overview} />
      <p className={styles.all}>
        <a href={viewHref(address, { ...view, list: 'firms', firm: undefined })}>
          {words.openFirms(String(firms.length))}
        </a>
      </p>
    </section>
  );

  function findingText(finding: GridFinding): string {
    switch (finding.kind) {
      case 'no-classes':
        return words.findingNoClasses;
      case 'none':
        return words.findingNone[mark];
      case 'most':
        return words.findingMost[mark](
          words.list(finding.parks.map(({ name }) => nameOf(name, language))),
        );
    }
  }
}
