import type { PlaceId, SourceId } from '../../figures/figure.ts';
import type { RenewalParts } from '../data/renewalTables.ts';

/** The sources that the tables of land renewal cite. */
export function renewalSources(parts: RenewalParts): Set<SourceId> {
  const { parks, enterprises, projects, cases, summary, rules } = parts;
  const cited = [
    ...parks,
    ...projects,
    ...cases,
    ...rules.sets,
    ...rules.evaluations,
    ...rules.items,
    ...rules.classes,
    ...rules.criteria,
    ...rules.points,
    ...rules.conditions,
    ...rules.stages,
    ...rules.policies,
  ];
  // A column of codes has the distinct sources of all its rows.
  const ofFirms = enterprises.codes.source.names as readonly SourceId[];
  const ofSummary = summary.flatMap(({ source }) => source ?? []);
  return new Set([...cited.map(({ source }) => source), ...ofFirms, ...ofSummary]);
}

/** The places where parks and projects are located. */
export function renewalPlaces(parts: RenewalParts): Set<PlaceId> {
  const all = [...parts.parks, ...parts.projects];
  return new Set(all.flatMap(({ place }) => place ?? []));
}
