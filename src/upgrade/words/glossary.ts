import { type GlossarySection, termsOf } from '../../locale/glossarySection.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The terms of upgrade projects, for docs/glossary.md. */
export const UPGRADE_GLOSSARY: readonly GlossarySection[] = [
  {
    title: { zh: '“两化”改造', en: 'Digital and green upgrades' },
    terms: [...termsOf(zh.kinds, en.kinds), ...termsOf(zh.stages, en.stages)],
  },
];
