import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { Picker } from '../../../ui/Picker.tsx';
import { useMoreRows } from '../../../ui/useMoreRows.tsx';
import type { Enterprise } from '../../data/enterprise.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { ClassTag } from '../ClassTag.tsx';
import { FirmLink } from '../FirmLink.tsx';
import { ListPage } from '../ListPage.tsx';
import table from '../listTable.module.css';
import type { RenewalContext } from '../renewalContext.ts';
import { openHref } from '../renewalHref.ts';
import styles from './PolicyFirms.module.css';
import { PolicyTerms } from './PolicyTerms.tsx';
import { factsOf, useFits } from './useFits.ts';

interface PolicyFirmsProps {
  readonly context: Pick<RenewalContext, 'address' | 'dataset' | 'overview' | 'tables' | 'view'>;
  readonly overview: Overview;
}

/** The firms that qualify for a policy, and those for which that is unknown. */
export function PolicyFirms({ context, overview }: PolicyFirmsProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const fits = useFits(context, overview);
  const asked = context.view.policy;
  const found = fits.find(({ policy }) => policy.id === asked) ?? (asked ? undefined : fits[0]);
  const choices = fits.map(({ policy, fitting }) => ({
    key: `${policy.rules[0].ruleset} ${policy.id}`,
    text: `${nameOf(policy.rules[0].name, language)} · ${words.fitCount(fitting.length)}`,
    href: openHref(context, { list: 'policies', policy: policy.id }),
    chosen: policy === found?.policy,
  }));
  const title = found
    ? nameOf(found.policy.rules[0].name, language)
    : asked
      ? words.noPolicyNamed(asked)
      : words.noPolicies;
  return (
    <ListPage
      context={context}
      title={title}
      text={words.policiesText(overview.year, overview.day)}
    >
      {choices.length > 0 ? (
        <div className={styles.picker}>
          <Picker label={words.policy} choices={choices} />
        </div>
      ) : null}
      {found ? (
        <>
          <p>{nameOf(found.policy.rules[0].benefit, language)}</p>
          <div className={styles.terms}>
            <PolicyTerms context={context} policy={found.policy} />
          </div>
          <h3 className={styles.sub}>
            {words.fitting} {words.fitCount(found.fitting.length)}
          </h3>
          <FirmTable context={context} overview={overview} name="fitting" firms={found.fitting} />
          {found.unknown.length > 0 ? (
            <>
              <h3 className={styles.sub}>{words.unknownTitle(found.unknown.length)}</h3>
              <FirmTable
                context={context}
                overview={overview}
                name="unknown"
                firms={found.unknown}
              />
            </>
          ) : null}
        </>
      ) : null}
    </ListPage>
  );
}

interface FirmTableProps extends PolicyFirmsProps {
  readonly name: string;
  readonly firms: readonly Enterprise[];
}

function FirmTable({ context, overview, name, firms }: FirmTableProps) {
  const { address } = context;
  const rows = useMoreRows<Enterprise, HTMLTableSectionElement>(
    firms,
    name,
    `${address.place} ${address.query}`,
  );
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const facts = factsOf(overview);
  if (firms.length === 0) return <p>{words.noFitting}</p>;
  return (
    <>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.firm}</th>
            <th scope="col">{words.park}</th>
            <th scope="col">{words.scope}</th>
            <th scope="col">{words.class}</th>
            <th scope="col">{words.title}</th>
          </tr>
        </thead>
        <tbody ref={rows.list}>
          {rows.shown.map((firm) => {
            const { class: own } = facts.of(firm);
            const park = firm.park === undefined ? undefined : context.tables.parks.get(firm.park);
            return (
              <tr key={firm.id}>
                <th scope="row">
                  <FirmLink context={context} firm={firm.id} />
                </th>
                <td data-label={words.park}>
                  {park ? nameOf(park.name, language) : atHead(words.notReported)}
                </td>
                <td data-label={words.scope}>{atHead(words.scopes[firm.scope])}</td>
                <td data-label={words.class}>
                  {own === undefined ? (
                    atHead(words.noClass)
                  ) : own === 'not-known' ? (
                    atHead(words.unknown)
                  ) : (
                    <ClassTag name={own} />
                  )}
                </td>
                <td data-label={words.title}>
                  {atHead(firm.title ? words.titles[firm.title] : words.noTitle)}
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
