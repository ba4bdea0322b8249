import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROBLEMS_FILE } from '../../src/board/problemsFile.ts';
import { openFolder } from '../../src/cli/datasetFolder.ts';
import { editionParts } from '../../src/cli/site/editionParts.ts';
import { writeFiles } from '../../src/cli/site/writeFiles.ts';
import { datasetFiles } from '../../src/release/datasetTables.ts';
import { INDEX_FILE, PARTS_FOLDER } from '../../src/release/parts/partIndex.ts';

/**
 * Changes figures.csv in the folder of a dataset of a site, as `start --data` does: what pages read
 * follows, or becomes the list of its problems.
 */
export async function changeFigures(
  folder: string,
  change: (text: string) => string,
): Promise<void> {
  const file = join(folder, 'figures.csv');
  await writeFile(file, change(await readFile(file, 'utf8')));
  const { dataset, problems } = await openFolder(folder);
  const files = dataset
    ? editionParts(dataset, datasetFiles(dataset, dataset.figures.all())).files
    : [{ name: PROBLEMS_FILE, text: JSON.stringify(problems) }];
  await writeFiles(
    folder,
    files.map(({ name, text }) => ({ path: name, content: text })),
  );
  const gone = dataset ? [PROBLEMS_FILE] : [INDEX_FILE, PARTS_FOLDER];
  for (const name of gone) await rm(join(folder, name), { recursive: true, force: true });
}
