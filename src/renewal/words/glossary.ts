import { type GlossarySection, termsOf } from '../../locale/glossarySection.ts';
import { RENEWAL_PAGE } from '../address/renewalPage.ts';
import { renewalTerms as en } from './en/renewalTerms.ts';
import { renewalTerms as zh } from './zh/renewalTerms.ts';

/** The terms of land renewal, for docs/glossary.md. */
export const RENEWAL_GLOSSARY: readonly GlossarySection[] = [
  {
    title: { zh: '腾笼换鸟：企业', en: 'Land renewal: firms' },
    terms: [
      { code: RENEWAL_PAGE.name, ...RENEWAL_PAGE.title },
      ...termsOf(zh.scopes, en.scopes),
      ...termsOf(zh.titles, en.titles),
      ...termsOf(zh.amounts, en.amounts),
    ],
  },
  {
    title: { zh: '腾笼换鸟：项目和案件', en: 'Land renewal: projects and cases' },
    terms: [
      ...termsOf(zh.stages, en.stages),
      ...termsOf(zh.disposals, en.disposals),
      ...termsOf(zh.caseKinds, en.caseKinds),
      ...termsOf(zh.caseDays, en.caseDays),
    ],
  },
];
