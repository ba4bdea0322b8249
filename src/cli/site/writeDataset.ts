import { join } from 'node:path';
import { PROBLEMS_FILE } from '../../board/problemsFile.ts';
import type { SiteRoot } from '../../release/catalogue/siteAddress.ts';
import type { Admitted } from '../gate.ts';
import type { LastOutput } from './keepReleases.ts';
import { brokenEntry, type WrittenDataset } from './siteDataset.ts';
import { writeEdition } from './writeEdition.ts';
import { jsonText, writeFiles } from './writeFiles.ts';

/** Writes an admitted dataset below `data/<id>` of a site: its edition, or its problems. */
export async function writeDataset(
  admitted: Admitted,
  site: string,
  root: SiteRoot,
  last?: LastOutput,
): Promise<WrittenDataset> {
  const { id } = admitted;
  if (admitted.kind === 'edition') return writeEdition(id, admitted, site, { root, last });
  const { problems } = admitted;
  const list = { path: PROBLEMS_FILE, content: jsonText(problems) };
  await writeFiles(join(site, 'data', id), [list]);
  return {
    entry: brokenEntry(id),
    dataset: undefined,
    index: undefined,
    problems,
    heldBack: 0,
    files: [],
    dropped: [],
  };
}
