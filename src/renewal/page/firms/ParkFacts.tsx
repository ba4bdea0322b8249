import type { ReactNode } from 'react';
import type { Address } from '../../../board/address.ts';
import type { Dataset } from '../../../figures/dataset.ts';
import type { Decimal } from '../../../figures/decimal.ts';
import { formatNumber, formatValue } from '../../../figures/format.ts';
import { nameOf, noteOf } from '../../../figures/names.ts';
import { sourceHref } from '../../../pages/evidence/sourceHref.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { Park } from '../../data/park.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import styles from './ParkView.module.css';

interface ParkFactsProps {
  readonly dataset: Dataset;
  readonly address: Address;
  readonly park: Park;
  readonly firms: number;
}

/** The facts about a park: its kind, location, size, floor space and source. */
export function ParkFacts({ dataset, address, park, firms }: ParkFactsProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const { facts } = words;
  const place = park.place && dataset.places.get(park.place);
  const measured = (value: Decimal | undefined, unit: string) =>
    value ? formatValue(value, unit, '=', language) : words.notReported;
  const hasSpace = park.kind === 'small-firm' || park.space !== undefined;
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={facts.kind}>{words.kinds[park.kind]}</Fact>
        <Fact name={facts.place}>{place ? nameOf(place.name, language) : words.notReported}</Fact>
        <Fact name={facts.land}>{measured(park.land, '亩')}</Fact>
        {hasSpace ? <Fact name={facts.space}>{measured(park.space, '平方米')}</Fact> : null}
        {hasSpace ? <Fact name={facts.spaceFree}>{measured(park.spaceFree, '平方米')}</Fact> : null}
        <Fact name={words.firms}>{formatNumber(firms, language)}</Fact>
        <Fact name={words.source}>
          <a href={sourceHref(address, park.source)}>
            {dataset.sources.get(park.source)?.title ?? park.source}
          </a>
        </Fact>
      </dl>
      {park.note ? <p className={styles.note}>{noteOf(park.note, language)}</p> : null}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
