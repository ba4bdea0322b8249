import type { evidence as zh } from '../zh/evidence.ts';
import { terms } from './terms.ts';

const CANONICAL: Readonly<Record<string, string>> = {
  'percentage point': 'pp',
  count: '',
  m2: 'm²',
  'CNY/m2': 'CNY per m²',
  'tce/CNY': 'tce per CNY',
};

export const evidence: typeof zh = {
  mark: terms.mark,
  markOf: (name) => `Source: ${name}`,
  why: 'Why',
  whyOf: (name) => `Why ${name} is missing`,
  close: 'Close',
  measures: terms.measures,
  literal: terms.printed,
  asPrinted: '(as printed)',
  noLiteral: 'literal not recorded',
  canonical: terms.canonical,
  canonicalOf: (number, unit) => {
    if (unit === 'ratio') return `${number} (ratio)`;
    return [number, CANONICAL[unit] ?? unit].filter(Boolean).join(' ');
  },
  conversion: 'Conversion',
  noConversion: 'none: the printed unit is canonical',
  qualifiers: terms.qualifiers,
  qualifier: terms.qualifier,
  period: terms.period,
  place: terms.place,
  of: terms.of,
  scope: terms.scope,
  scopes: terms.scopes,
  status: terms.status,
  statuses: terms.statuses,
  source: terms.source,
  author: 'Author',
  publisher: 'Publisher',
  published: 'Published',
  notPrinted: 'not printed',
  undated: 'no date printed',
  secondHand: 'second hand: repeated from another site',
  paragraph: terms.locator,
  released: terms.released,
  revisions: terms.revisions,
  revised: (from, to, day) => `${day}: ${from} became ${to}`,
  noRevisions: 'none',
  note: 'Note',
  target: terms.target,
  all: 'See it on the Sources page',
  link: 'Original page',
};
