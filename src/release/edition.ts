import type { Audience, Dataset } from '../figures/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import { todayInChina } from '../figures/today.ts';
import { attachments } from '../intake/extension.ts';
import { contestsAsOf, datasetAsOf, sideTablesAsOf } from './datasetAsOf.ts';
import { heldBackRows } from './heldBack.ts';
import { HELD_BACK_NOTE } from './heldBackNote.ts';
import { NOTHING_PUBLISHED, type Published } from './published.ts';
import { withheldRows, withheldTargets } from './withheld.ts';
import { withoutWithheldNames } from './withheldNames.ts';

/** The part of a dataset that an audience may see as of a day. */
export interface Edition {
  readonly dataset: Omit<Dataset, 'figures' | 'version'>;
  readonly figures: readonly Figure[];
  /** The number of figures whose value is held back so that no withheld one can be derived. */
  readonly heldBack: number;
}

export interface EditionOptions {
  readonly audience: Audience;
  /**
   * ISO day. If undefined, a public edition is of today, and an internal one contains everything,
   * released or not.
   */
  readonly asOf: string | undefined;
  /**
   * Keeps rows about single firms of a fictional dataset in a public edition; those of other
   * datasets are never public.
   */
  readonly fictionalFirms?: boolean;
  /** The content of earlier public outputs, which readers may still have. */
  readonly published?: Published;
}

/**
 * The part of a dataset that an audience may see. An internal edition contains everything known on
 * the day. A public edition contains no internal row, nothing released later, no value of a
 * confidential figure, and nothing from which one of those follows; a figure held back for that
 * reason stays as a confidential figure, so that the pages can mark it.
 */
export function editionOf(
  dataset: Dataset,
  { audience, asOf, fictionalFirms = false, published = NOTHING_PUBLISHED }: EditionOptions,
): Edition {
  if (audience === 'internal') {
    const { figures, ...rest } = asOf === undefined ? dataset : datasetAsOf(dataset, asOf);
    return { dataset: { ...rest, audience }, figures: [...figures.all()], heldBack: 0 };
  }
  const day = asOf ?? todayInChina();
  const withheld = withheldRows(dataset, day);
  const notOut = new Map([...withheld, ...withheldTargets(dataset, day)]);
  // A reader does not know a prize that is not announced yet.
  const announced = { ...dataset, ...contestsAsOf(dataset, day) };
  const heldBack = heldBackRows(announced, notOut, published);
  const figures = [...dataset.figures.all()]
    .filter(({ row }) => !withheld.has(row))
    .map((figure) => {
      if (heldBack.has(figure.row)) return withoutValue(figure);
      return figure.status === 'confidential' ? withoutTrace(figure) : figure;
    });
  const context = {
    ...{ day, sources: dataset.sources, rules: dataset.disclosure, published: published.tables },
    fictionalRows: fictionalFirms && dataset.demo,
  };
  const extensions = attachments(dataset).map(({ hooks }) => hooks.publicEdition(context));
  const targets = dataset.targets.filter((_, i) => !heldBack.has(dataset.figures.length + i));
  const open = { ...dataset, extensions, targets };
  const tables = withoutWithheldNames(dataset, sideTablesAsOf(open, day, figures), {
    shown: figures,
    withheld,
  });
  const opening =
    dataset.opening && tables.places.has(dataset.opening) ? dataset.opening : undefined;
  // The parameters of the disclosure rules would show where they were applied.
  const { disclosure: _rules, ...described } = dataset;
  return {
    dataset: { ...described, ...tables, opening, audience, topics: usedTopics(dataset, tables) },
    figures,
    heldBack: heldBack.size,
  };
}

function withoutValue(figure: Figure): Figure {
  return {
    ...figure,
    value: undefined,
    qualifier: '=',
    status: 'confidential',
    printed: '',
    locator: '',
    note: HELD_BACK_NOTE,
  };
}

/**
 * Removes traces of the number from a confidential row: literal, bound, and the words of a clerk.
 */
function withoutTrace(figure: Figure): Figure {
  return { ...figure, value: undefined, qualifier: '=', printed: '', locator: '', note: '' };
}

/** The names of topics used by an indicator of the edition. */
function usedTopics({ topics }: Dataset, { indicators }: Pick<Dataset, 'indicators'>) {
  const used = new Set([...indicators.values()].map(({ topic }) => topic));
  return Object.fromEntries(Object.entries(topics).filter(([topic]) => used.has(topic)));
}
