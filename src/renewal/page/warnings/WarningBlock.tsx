import { useWords } from '../../../ui/language.tsx';
import { WARNING_KINDS } from '../../address/renewalQuery.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { openHref } from '../renewalHref.ts';
import { Scene } from '../Scene.tsx';
import { firstOfEachKind, kindCounts, warningsOf } from './shownWarnings.ts';
import styles from './WarningBlock.module.css';
import { WarningItem } from './WarningItem.tsx';

/** At most this many warnings are listed on the overview. */
const MAX_SHOWN = 6;

interface WarningBlockProps {
  readonly context: Pick<
    RenewalContext,
    'address' | 'dataset' | 'ledger' | 'overview' | 'tables' | 'view'
  >;
  readonly overview: Overview;
}

/** The most urgent warnings of each kind, with links to all. */
export function WarningBlock({ context, overview }: WarningBlockProps) {
  const words = useWords(RENEWAL_SCENES);
  const all = warningsOf(overview, context.address.place);
  const counts = kindCounts(all);
  return (
    <Scene
      id="warnings"
      scene={words.warnings}
      title={all.length === 0 ? words.noWarnings : words.warningsTitle(all.length)}
      text={words.warningsText}
    >
      <ul className={styles.kinds}>
        {WARNING_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <li key={kind}>
            <a href={openHref(context, { list: 'warnings', kind })}>
              {words.warningsScope(words.kinds[kind], counts[kind])}
            </a>
          </li>
        ))}
      </ul>
      <ul>
        {firstOfEachKind(all, MAX_SHOWN).map((warning) => (
          <WarningItem
            key={`${warning.cause} ${warning.enterprise} ${'case' in warning ? warning.case.id : ''}`}
            context={context}
            overview={overview}
            warning={warning}
          />
        ))}
      </ul>
      {all.length > MAX_SHOWN ? (
        <a className={styles.more} href={openHref(context, { list: 'warnings' })}>
          {words.allOf(all.length)}
        </a>
      ) : null}
    </Scene>
  );
}
