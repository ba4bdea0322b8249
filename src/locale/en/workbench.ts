import type { workbench as zh } from '../zh/workbench.ts';
import { terms } from './terms.ts';

export const workbench: typeof zh = {
  product: 'Red Banner',
  title: 'Charts',
  lede: 'Choose indicators, places and periods, then save the picture or the data. Pictures carry their own title, unit, sources and notes on gaps.',
  noScript:
    'Choosing and exporting need scripts; without them this is the first chart and its data.',
  settings: 'Chart settings',
  indicator: 'Indicator',
  another: 'Add an indicator',
  without: (name) => `Remove ${name}`,
  measure: terms.measure,
  measures: { ...terms.measures, single: 'Single quarter (implied)' },
  kind: 'Chart',
  notOffered: (kinds, reason) => `${kinds.join(', ')}: ${reason}`,
  allOfContest: (count) => `All ${count} of the contest`,
  from: 'From',
  to: 'To',
  places: (count) => `Places (${count} chosen)`,
  placesHint:
    'The first is red, up to four more have colours, the rest are grey and differ by patterns, numbers or names.',
  compare: 'Compare',
  comparisons: {
    parent: 'The place above',
    median: 'Median of the group',
    year: 'A year earlier',
    target: 'Annual target',
  },
  reset: 'Back to the first chart',
  unknown: (names) => `The dataset does not have these names of the link: ${names.join(', ')}.`,
  notInRelease: (release, names) =>
    `The frozen release ${release} does not have: ${names.join(', ')}.`,
  notInReleaseText:
    'It is what was published then and never changes; places and indicators that were entered on one device and are not published are not in it. The chart takes the others.',
  unknownText: 'The chart takes the others.',
  notStated: (codes) =>
    `The chosen places have no figures of these indicators for: ${codes.join(', ')}.`,
  notStatedText: 'The chart shows the periods that have some.',
  noMeasureText: 'The chart takes a measure that has some.',
  copy: 'Copy',
  noMeasure: (name) => `There are no figures of this measure: ${name}.`,
  empty: 'This dataset has no figures to draw.',
  behind: 'The data behind the chart',
  atNote: (day) =>
    `Only figures released by ${day}: this link is frozen, and later revisions do not change it.`,
  follow: 'Follow the newest data',
  behindNote: 'Exactly what the chart shows; where a figure is missing it says why.',
  period: 'Period',
  table: 'Table',
  history: 'Revised figures',
  historyNote: 'The chart takes the last release; the earlier ones stay here.',
  historyColumns: ['Figure', 'Released', 'Value', 'Status', 'Source'],
  statuses: terms.statuses,
  gaps: {
    missing: 'late',
    confidential: 'confidential',
    not_applicable: 'not applicable',
    unstated: 'not reported',
    'not-in-file': 'not in the file',
  },
  states: { final: '', preliminary: 'preliminary', revised: 'revised', implied: 'implied' },
  medianOf: 'Median of the group',
  yearOf: (name) => `${name}, a year earlier`,
  targetOf: (name) => `${name}, annual target`,
  standing: (name, indicator, value, { above, of }, period) => {
    const place =
      above === 0 ? 'highest' : above === of - 1 ? 'lowest' : `${ordinal(above + 1)} highest`;
    return `${indicator}: ${name} is ${place} of the ${of} in its group with ${value} in ${period}`;
  },
  ranked: (name, indicator, value, period) => `${indicator}: ${name}, ${value} in ${period}`,
  only: (name, indicator, value, period) => `${indicator}: ${name} with ${value} in ${period}`,
  subtitle: (parts) => parts.join(' · '),
  spans: {
    ytd: 'cumulative from January',
    quarter: 'single quarter',
    month: 'single month',
    year: 'whole year',
    point: 'end of period',
  },
  scopes: { territory: 'whole territory', managed: 'as managed', unknown: 'scope not stated' },
  unit: (name) => `unit: ${name}`,
  described: (title, parts) => `${title}. ${parts.join('; ')}.`,
  gapNote: 'A gap has no figure; none is filled in.',
  notDrawn: (names) => `Not drawn for want of a figure: ${names.join(', ')}.`,
  stateNotes: {
    points: {
      preliminary: 'Hollow points are preliminary.',
      revised: 'Diamonds are revised.',
      implied: 'Hollow points marked “implied” are worked out from printed figures.',
    },
    areas: {
      preliminary: 'Light areas with an outline are preliminary.',
      revised: 'A diamond means revised.',
      implied: 'Hatched areas and “implied” are worked out from printed figures.',
    },
    words: {
      preliminary: '',
      revised: '',
      implied: '“Implied” is worked out from printed figures.',
    },
  },
  reading: 'Read as',
  plainReading: 'Values',
  readings: { years: 'Years overlaid', index: 'Index, first period = 100' },
  noReading: (name) => `This chart cannot be read that way: ${name}.`,
  noReadingText:
    'Years overlaid need a line of one indicator and one place; an index needs values above 0 of all places. The chart shows the values.',
  indexUnit: 'index',
  indexOf: (base) => `index (implied), ${base} = 100`,
  indexNote: (base) =>
    `The index is each value over that of ${base}, at current prices; it is no growth rate.`,
  indexed: (index, value) => `index ${index} · ${value}`,
  besideNote: 'Dashed lines are for comparison.',
  rankNote: {
    yoy: 'Ranks are by growth among the places of a group; if one of them has no figure, none of them has a rank.',
    level:
      'Ranks are by value among the places of a group; if one of them has no figure, none of them has a rank.',
  },
  leftOut: (count) => `${count} more figures cover another span or scope and are left out.`,
  thinned: (from, to) => `${from} points thinned to ${to}; highs and lows are kept.`,
  source: (names, more) => `Source: ${names.join('; ')}${more > 0 ? ` and ${more} more` : ''}`,
  updated: (day) => `data as of ${day}`,
  version: (version) => `data version ${version}`,
  internal: 'internal edition, not to be passed on',
  demo: 'demo data, fictional places',
  local: '本机未公布 / local, unpublished',
  picture: 'Picture',
  data: 'Data',
  share: 'Share',
  copyPicture: 'Copy picture',
  copyLink: 'Copy link',
  copyFrozen: 'Copy frozen link',
  frozenHint: (day) =>
    `The frozen link keeps to the release of ${day}, whose content does not change any more.`,
  all: 'All as ZIP',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying.',
  saved: (name) => `Saved ${name}`,
  failed: (what) => `${what} could not be made: try again, or take another format.`,
  cite: 'Cite',
  citations: { gbt: 'GB/T 7714', apa: 'APA', bibtex: 'BibTeX' },
  embed: 'Embed',
  embedNote: 'A page with the frame alone, fit for a sandbox.',
  openLive: 'Open in Red Banner',
  notes: 'Notes',
  chartSheet: 'Chart',
  rowSheet: 'Figures',
  noteRows: {
    title: 'Title',
    subtitle: 'Subtitle',
    note: 'Note',
    source: 'Source',
    updated: 'Updated',
    link: 'Link',
    demo: 'Demo',
    guard:
      'In CSV, texts that begin with = + - @ have an apostrophe before them so that no program runs them; this site removes it again.',
  },
  readme: (title) =>
    `${title}\n\nAll of one chart: chart.svg and chart.png are the picture, data/figures.csv the figures one by one (UTF-8, the columns of figures.csv), chart.xlsx the same as sheets, chart.json for programs, datapackage.json says what the columns are.`,
  own: 'Your own file',
  ownText:
    'Drop a CSV or XLSX here to draw it beside the dataset. It does not leave this computer and is in no link.',
  ownChoose: 'Choose a file',
  ownReading: (name) => `Reading ${name}…`,
  ownRead: (name, rows) => `${name}: ${rows} figures read.`,
  ownProblems: (count) => `${count} problems:`,
  ownFailed: (name) => `${name} could not be read: check the network and try again.`,
  ownLeave: 'Remove this file',
  ownNotInLink: 'The chart holds figures of your own file: link and embed do not.',
};

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (rank: number) => `${rank}${ENDINGS[ORDINALS.select(rank)] ?? 'th'}`;
