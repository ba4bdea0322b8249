import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import type { EnterpriseId } from '../../data/ids.ts';
import type { FirmFace } from './ledgerRows.ts';

type Firms = ReadonlyMap<EnterpriseId, FirmFace>;

/** The label of a firm in a list of suggestions: its name and id. */
export const firmLabel = (id: EnterpriseId, { name }: FirmFace, language: Language): string =>
  `${nameOf(name, language)} · ${id}`;

/** Finds a firm by its id, its label, or a name that only one firm has. */
export function typedFirm(firms: Firms, typed: string): EnterpriseId | undefined {
  const text = typed.trim();
  const named: EnterpriseId[] = [];
  for (const [id, face] of firms) {
    if (id === text || text.endsWith(` · ${id}`)) return id;
    if (text !== '' && (face.name.zh === text || face.name.en === text)) named.push(id);
  }
  return named.length === 1 ? named[0] : undefined;
}

/** The labels of the first firms whose name or id contains the typed text. */
export function offeredFirms(
  firms: Firms,
  typed: string,
  language: Language,
  most: number,
): string[] {
  const text = typed.trim().toLowerCase();
  const offered: string[] = [];
  if (text === '') return offered;
  for (const [id, face] of firms) {
    const label = firmLabel(id, face, language);
    if (!label.toLowerCase().includes(text)) continue;
    offered.push(label);
    if (offered.length === most) break;
  }
  return offered;
}
