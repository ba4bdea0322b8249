/** A term in both languages, with the code that data, links or the program have for it. */
export interface GlossaryTerm {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** A definition, if the names alone are not clear. */
  readonly meaning?: { readonly zh: string; readonly en: string };
}

/** Terms that belong together, as docs/glossary.md lists them. */
export interface GlossarySection {
  readonly title: { readonly zh: string; readonly en: string };
  readonly terms: readonly GlossaryTerm[];
}

/** Extracts the names of some codes, which the words of both languages include. */
export const termsOf = <Code extends string>(
  zh: Readonly<Record<Code, string>>,
  en: Readonly<Record<Code, string>>,
): GlossaryTerm[] => codesOf(zh).map((code) => ({ code, zh: zh[code], en: en[code] }));

const codesOf = <Code extends string>(names: Readonly<Record<Code, string>>) =>
  Object.keys(names) as Code[];
