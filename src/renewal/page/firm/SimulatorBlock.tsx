import { useMemo } from 'react';
import { hrefOf } from '../../../board/href.ts';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { FIRM_TRIAL } from '../../address/firmTrial.ts';
import { RENEWAL_VIEW } from '../../address/renewalQuery.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { EvaluationTrial } from './EvaluationTrial.tsx';
import { FirmSearch } from './FirmSearch.tsx';
import { placeOfFirm } from './firmFacts.ts';
import { nearestBelow } from './nearestBelow.ts';
import styles from './SimulatorBlock.module.css';
import { useFirmTrial } from './useFirmTrial.ts';

interface SimulatorBlockProps {
  readonly context: Pick<RenewalContext, 'address' | 'dataset' | 'overview' | 'tables' | 'view'>;
}

/** The evaluation simulator of the overview; it opens with the firm closest below a class bound. */
export function SimulatorBlock({ context }: SimulatorBlockProps) {
  return context.overview ? <Block context={context} overview={context.overview} /> : null;
}

function Block({ context, overview }: SimulatorBlockProps & { readonly overview: Overview }) {
  const { dataset, address, tables, view } = context;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const tried = useFirmTrial(address);
  const { trial, to } = tried;
  const evaluation = typeof overview.evaluation === 'string' ? undefined : overview.evaluation;
  const opened = useMemo(
    () => evaluation && nearestBelow(overview, evaluation, address.place),
    [overview, evaluation, address.place],
  );
  if (!evaluation) return null;
  const asked =
    trial.firm === undefined ? undefined : placeOfFirm(overview, evaluation, trial.firm);
  const place =
    asked ?? (opened === undefined ? undefined : placeOfFirm(overview, evaluation, opened));
  if (place === undefined) return null;
  const firm = tables.enterprises.at(evaluation.firms.rows[place] ?? 0);
  const name = nameOf(firm.name, language);
  const whole = [
    RENEWAL_VIEW.text({ ...view, firm: firm.id }),
    FIRM_TRIAL.text({ ...trial, firm: undefined }),
  ]
    .filter(Boolean)
    .join('&');
  return (
    <EvaluationTrial
      dataset={dataset}
      address={address}
      rules={tables.rules}
      evaluation={evaluation}
      place={place}
      name={name}
      tried={tried}
      compact
    >
      <FirmSearch
        overview={overview}
        evaluation={evaluation}
        to={(id) => to({ firm: id, amounts: {}, rules: undefined })}
      />
      {asked === undefined ? <p className={styles.count}>{words.nearest}</p> : null}
      <p className={styles.open}>
        <a href={hrefOf({ ...address, place: firm.park ?? address.place, query: whole })}>
          {words.open(name)}
        </a>
      </p>
    </EvaluationTrial>
  );
}
