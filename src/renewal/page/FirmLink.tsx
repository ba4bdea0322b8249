import { nameOf } from '../../figures/names.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { EnterpriseId } from '../data/ids.ts';
import { firmIn } from '../rules/firmsOfYear.ts';
import type { RenewalContext } from './renewalContext.ts';
import { firmHref, openHref } from './renewalHref.ts';

interface FirmLinkProps {
  readonly context: Pick<RenewalContext, 'address' | 'overview' | 'tables' | 'view'>;
  readonly firm: EnterpriseId;
  /** Adds the name of its park, if it has one. */
  readonly withPark?: boolean;
}

/** The name of a firm as a link to its page. */
export function FirmLink({ context, firm, withPark = false }: FirmLinkProps) {
  const { language } = useSpeech();
  const { address, view, tables, overview } = context;
  const row = overview && firmIn(tables, firm, overview.year);
  const park = withPark && row?.park ? tables.parks.get(row.park) : undefined;
  return (
    <>
      <a href={firmHref(address, view, { id: firm, park: row?.park })}>
        <bdi>{row ? nameOf(row.name, language) : firm}</bdi>
      </a>
      {park ? (
        <>
          {' · '}
          <a href={openHref(context, {}, park.id)}>{nameOf(park.name, language)}</a>
        </>
      ) : null}
    </>
  );
}
