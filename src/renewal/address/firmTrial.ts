import { AMOUNTS, type Amount } from '../data/enterprise.ts';
import {
  SME_ITEMS,
  SME_LEVELS,
  SME_NUMBERS,
  type SmeItem,
  type SmeLevel,
  type SmeNumber,
} from '../data/sme.ts';
import {
  AMOUNT_RANGES,
  isWithin,
  NUMBER_RANGES,
  POINTS_RANGE,
  type TrialRange,
} from './trialRanges.ts';

/** What a reader tries out on a firm. It changes nothing that is published. */
export interface FirmTrial {
  /** The firm in the simulator of the whole page, as written in the link; undefined for the one it opens with. */
  readonly firm: string | undefined;
  /** Amounts instead of the firm's own, in the units of enterprises.csv. */
  readonly amounts: Readonly<Partial<Record<Amount, number>>>;
  /** The rules to evaluate by instead of those of the year. */
  readonly rules: string | undefined;
  /** Of the points of specialised SMEs: numbers, levels, and points by hand. */
  readonly numbers: Readonly<Partial<Record<SmeNumber, number>>>;
  readonly levels: Readonly<Partial<Record<SmeLevel, readonly string[]>>>;
  readonly byHand: Readonly<Partial<Record<SmeItem, number>>>;
}

export const NO_TRIAL: FirmTrial = {
  firm: undefined,
  amounts: {},
  rules: undefined,
  numbers: {},
  levels: {},
  byHand: {},
};

/** A piece of a link that is not tried, as it is written there, with the range that it is out of. */
export interface RefusedPiece {
  readonly of: 'evaluation' | 'sme';
  readonly text: string;
  /** Undefined for a name that is not known, or what is no number. */
  readonly range: TrialRange | undefined;
}

/** What `parseFirmTrial` leaves out of a link, to be said to the reader; empty parts are nothing. */
export function refusedPieces(query: string): RefusedPiece[] {
  const params = new URLSearchParams(query);
  const of = <Name extends string>(
    param: string,
    names: readonly Name[],
    rangeOf: ((name: Name) => TrialRange) | undefined,
    kind: RefusedPiece['of'],
  ) =>
    (params.get(param)?.split(',') ?? []).filter(Boolean).flatMap((text): RefusedPiece[] => {
      const colon = text.indexOf(':');
      const name = names.find((one) => one === text.slice(0, colon));
      if (name === undefined) return [{ of: kind, text, range: undefined }];
      const range = rangeOf?.(name);
      const value = numberOf(text.slice(colon + 1));
      if (!range || (value !== undefined && isWithin(value, range))) return [];
      return [{ of: kind, text, range: value === undefined ? undefined : range }];
    });
  return [
    ...of('try', AMOUNTS, (name) => AMOUNT_RANGES[name], 'evaluation'),
    ...of('sme', SME_NUMBERS, (name) => NUMBER_RANGES[name], 'sme'),
    ...of('has', SME_LEVELS, undefined, 'sme'),
    ...of('points', SME_ITEMS, () => POINTS_RANGE, 'sme'),
  ];
}

/** Reads the query of a link; what it does not know, or may not be tried, is left out. */
export function parseFirmTrial(query: string): FirmTrial {
  const params = new URLSearchParams(query);
  return {
    firm: params.get('sim') || undefined,
    amounts: parsed(AMOUNTS, params.get('try'), (text, name) => within(text, AMOUNT_RANGES[name])),
    rules: params.get('rules') || undefined,
    numbers: parsed(SME_NUMBERS, params.get('sme'), (text, name) =>
      within(text, NUMBER_RANGES[name]),
    ),
    levels: parsed(SME_LEVELS, params.get('has'), (text) => text.split('|').filter(Boolean)),
    byHand: parsed(SME_ITEMS, params.get('points'), (text) => within(text, POINTS_RANGE)),
  };
}

/** The query that `parseFirmTrial` reads back: `try=tax:120.5,land:10&sme=rd:300&has=quality:award|brand`. */
export function firmTrialQuery(trial: FirmTrial): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value) params.set(name, value);
  };
  put('sim', trial.firm);
  put('try', written(AMOUNTS, trial.amounts, numberText));
  put('rules', trial.rules);
  put('sme', written(SME_NUMBERS, trial.numbers, numberText));
  put(
    'has',
    written(SME_LEVELS, trial.levels, (levels) => levels.join('|')),
  );
  put('points', written(SME_ITEMS, trial.byHand, numberText));
  // These stand for themselves in a query, and a link that is sent should be readable.
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7C', '|');
}

/** `name:value` by commas, in the order of the names. */
function written<Name extends string, Value>(
  names: readonly Name[],
  values: Readonly<Partial<Record<Name, Value>>>,
  text: (value: Value) => string,
): string {
  return names
    .flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [`${name}:${text(value)}`];
    })
    .join(',');
}

function parsed<Name extends string, Value>(
  names: readonly Name[],
  text: string | null,
  read: (text: string, name: Name) => Value | undefined,
): Partial<Record<Name, Value>> {
  const found: Partial<Record<Name, Value>> = {};
  for (const part of text?.split(',') ?? []) {
    const colon = part.indexOf(':');
    const name = names.find((one) => one === part.slice(0, colon));
    const value = name && read(part.slice(colon + 1), name);
    if (name && value !== undefined) found[name] = value;
  }
  return found;
}

function numberOf(text: string): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function within(text: string, range: TrialRange): number | undefined {
  const value = numberOf(text);
  return value !== undefined && isWithin(value, range) ? value : undefined;
}

/** Short of the last bits of a double, which nobody typed. */
const numberText = (value: number) => String(Number(value.toPrecision(12)));
