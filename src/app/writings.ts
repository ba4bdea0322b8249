import type { PageDefinition, PageWriting } from '../pages/pageDefinition.ts';
import { PAGES } from './pages.ts';

const writings = new Map<PageDefinition, PageWriting>(
  await Promise.all(
    PAGES.map(async (definition) => [definition, (await definition.writing?.()) ?? {}] as const),
  ),
);

/** The properties of a page that only the build uses. */
export const writingOf = (definition: PageDefinition): PageWriting =>
  writings.get(definition) ?? {};
