import type { Decimal } from '../../figures/decimal.ts';
import type { EnterpriseTable } from './enterpriseTable.ts';
import type { CaseId, ProjectId } from './ids.ts';
import type { Project } from './project.ts';
import type { DisposalCase, RenewalCase } from './renewalCase.ts';

/** Land in whole ten-thousandths of a mu (0.07 m²), so that sums are exact. */
export type Land = number;

const PLACES = 4;

export const landOf = ({ mantissa, scale }: Decimal): Land =>
  Math.round(mantissa * 10 ** (PLACES - scale));

/** Converts land to a decimal in mu. */
export const landDecimal = (land: Land): Decimal => ({ mantissa: land, scale: PLACES });

/** The land that a case freed, and the part of it that projects have taken over. */
export interface FreedLand {
  readonly case: CaseId;
  readonly parcel: string;
  readonly day: string;
  readonly freed: Land;
  readonly taken: Land;
}

/**
 * Land that is counted twice: freed again before a project took it, or taken beyond what was freed.
 */
export type LandFault =
  | {
      readonly kind: 'freed-twice';
      readonly case: CaseId;
      readonly parcel: string;
      /** The free land on the parcel after the case; `area` is the area of the parcel. */
      readonly free: Land;
      readonly area: Land;
    }
  | {
      readonly kind: 'taken-twice';
      readonly project: ProjectId;
      readonly case: CaseId;
      readonly wanted: Land;
      readonly left: Land;
    };

export interface LandLedger {
  readonly cases: readonly FreedLand[];
  readonly faults: readonly LandFault[];
}

type Move =
  | { readonly kind: 'free'; readonly day: string; readonly by: DisposalCase; readonly land: Land }
  | {
      readonly kind: 'take';
      readonly day: string;
      readonly by: Project;
      readonly from: CaseId;
      readonly land: Land;
    };

/**
 * Replays all land movements by day: a case frees land on its parcel, a project takes it over.
 * Reports a fault where the free land exceeds its parcel or projects take more than a case freed.
 */
export function landLedger(
  enterprises: EnterpriseTable,
  cases: readonly RenewalCase[],
  projects: readonly Project[],
): LandLedger {
  const parcels = new ParcelBook(enterprises);
  const free = new Map<string, Land>();
  const open = new Map<CaseId, { parcel: string; day: string; freed: Land; taken: Land }>();
  const faults: LandFault[] = [];
  for (const move of movesOf(cases, projects)) {
    if (move.kind === 'free') {
      const { parcel, area } = parcels.of(move.by);
      const now = (free.get(parcel) ?? 0) + move.land;
      free.set(parcel, now);
      open.set(move.by.id, { parcel, day: move.day, freed: move.land, taken: 0 });
      if (area !== undefined && now > area) {
        faults.push({ kind: 'freed-twice', case: move.by.id, parcel, free: now, area });
      }
      continue;
    }
    const from = open.get(move.from);
    const left = from ? from.freed - from.taken : 0;
    if (move.land > left) {
      faults.push({
        kind: 'taken-twice',
        project: move.by.id,
        case: move.from,
        wanted: move.land,
        left,
      });
    }
    if (!from) continue;
    const taken = Math.min(move.land, left);
    from.taken += taken;
    free.set(from.parcel, (free.get(from.parcel) ?? 0) - taken);
  }
  return { cases: [...open].map(([id, one]) => ({ case: id, ...one })), faults };
}

/**
 * Land becomes free on the day when the case is closed, else on the day of its last step. A project
 * takes it when construction starts, else when it is signed or admitted.
 */
function movesOf(cases: readonly RenewalCase[], projects: readonly Project[]): Move[] {
  const freed = cases.flatMap((by): Move[] => {
    if (by.kind !== 'disposal' || !by.landFreed) return [];
    const day = by.closed || by.steps.at(-1)?.day || by.found;
    return [{ kind: 'free', day, by, land: landOf(by.landFreed) }];
  });
  const taken = projects
    .filter(({ dropped }) => dropped === '')
    .flatMap((by) => {
      const { started, signed, admitted } = by.reached;
      const day = started || signed || admitted || '9999-12-31';
      return by.landFrom.map(
        ({ from, land }): Move => ({ kind: 'take', day, by, from, land: landOf(land) }),
      );
    });
  // On the same day, land is freed before it is taken.
  return [...freed, ...taken].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The parcels of the firms and their areas. */
class ParcelBook {
  readonly #enterprises: EnterpriseTable;
  #areas: Map<string, Land> | undefined;

  constructor(enterprises: EnterpriseTable) {
    this.#enterprises = enterprises;
  }

  /**
   * Returns the parcel of a case's firm when the case was found; the area is undefined if no row
   * gives it.
   */
  of({ enterprise, found }: DisposalCase): { parcel: string; area: Land | undefined } {
    const rows = this.#enterprises.history(enterprise);
    const year = Number(found.slice(0, 4));
    const row = rows.filter((one) => one.year <= year).at(-1) ?? rows[0];
    const parcel = row?.parcel || `enterprise ${enterprise}`;
    this.#areas ??= this.#measure();
    return { parcel, area: this.#areas.get(parcel) };
  }

  /** The area of a parcel: the largest sum of its firms' land in any year. */
  #measure(): Map<string, Land> {
    const byYear = new Map<string, Map<number, Land>>();
    for (const { id, year, parcel, amounts } of this.#enterprises.all()) {
      if (!amounts.land) continue;
      const name = parcel || `enterprise ${id}`;
      const years = byYear.get(name) ?? new Map<number, Land>();
      byYear.set(name, years.set(year, (years.get(year) ?? 0) + landOf(amounts.land)));
    }
    return new Map([...byYear].map(([name, years]) => [name, Math.max(...years.values())]));
  }
}
