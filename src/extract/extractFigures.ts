import type { PlaceId } from '../figures/figure.ts';
import type { Problem } from '../figures/problem.ts';
import type { Indicator, Place } from '../figures/tables.ts';
import { checkText, lineOf, unreadNumber } from './checkText.ts';
import type { Draft } from './draftFigure.ts';
import { indicatorNames } from './indicatorNames.ts';
import { type Article, layOut, type TextSpan } from './layout.ts';
import { type PagePlaces, placeNames, placesOfPage } from './placeNames.ts';
import { type PlainText, plainText } from './plainText.ts';
import type { ProposedFigure } from './proposedFigure.ts';
import { readParagraph } from './readArticle.ts';
import { readLiterals } from './readLiterals.ts';
import { confidenceOf, type Reason } from './reasons.ts';
import { markSameKeys } from './sameKey.ts';
import { type Knowledge, newScene, type Scene } from './scene.ts';

/** Optional knowledge for an extraction, besides the text. */
export interface ExtractOptions {
  /** The file name to use in problems. */
  readonly file?: string;
  readonly indicators?: Iterable<Indicator>;
  readonly places?: ReadonlyMap<PlaceId, Place>;
  /** ISO date of publication; without it no year is inferred. */
  readonly published?: string;
}

export interface Extraction {
  /** In the order of the text. */
  readonly figures: readonly ProposedFigure[];
  readonly problems: readonly Problem[];
}

/** The progress of an extraction, in characters. */
export interface ExtractProgress {
  readonly read: number;
  readonly total: number;
}

// Characters between two progress steps: a few milliseconds of work.
const STEP = 4000;

/**
 * Proposes every figure that a text seems to state. Nothing comes from other sources: a property
 * that the text does not state stays undefined, and each figure lists the reasons for doubt.
 *
 * @param given the text as published, with its line breaks
 * @returns figures in the order of the text, and the problems of the text
 */
export function extractFigures(given: string, options: ExtractOptions = {}): Extraction {
  const steps = extractInSteps(given, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the same in steps, so that a worker can report its progress and stop. */
export function* extractInSteps(
  given: string,
  { file = 'text', indicators = [], places = new Map(), published }: ExtractOptions = {},
): Generator<ExtractProgress, Extraction> {
  const problems = checkText(file, given);
  if (problems.some(({ severity }) => severity === 'error')) return { figures: [], problems };
  const knowledge: Knowledge = {
    indicators: indicatorNames(indicators),
    places: placeNames(places),
    published,
  };
  const articles = layOut(given).map((article) => spansOf(given, article));
  const texts = articles.flat().map(({ plain }) => plain.text);
  const page: Page = { given, file, knowledge, places: placesOfPage(texts, knowledge.places) };
  const figures: ProposedFigure[] = [];
  let reported = 0;
  for (const spans of articles) {
    const scene = newScene();
    for (const span of spans) {
      const read = readSpan(page, span, scene);
      // Pushed one by one: a paragraph can have more figures than a call can have arguments.
      for (const figure of read.figures) figures.push(figure);
      for (const problem of read.problems) problems.push(problem);
      const end = span.plain.places.at(-1) ?? reported;
      if (end - reported < STEP) continue;
      reported = end;
      yield { read: reported, total: given.length };
    }
  }
  return { figures: markSameKeys(figures.sort((a, b) => a.start - b.start)), problems };
}

interface Page {
  readonly given: string;
  readonly file: string;
  readonly knowledge: Knowledge;
  readonly places: PagePlaces;
}

/** A headline or paragraph, ready for reading. */
interface Span {
  readonly plain: PlainText;
  readonly goesOn: boolean;
  readonly reasons: readonly Reason[];
}

function spansOf(given: string, { headlines, paragraphs }: Article): Span[] {
  const read = ({ start, end }: TextSpan, reasons: readonly Reason[], goesOn: boolean): Span => ({
    plain: plainText(given, start, end),
    goesOn,
    reasons,
  });
  return [
    ...headlines.map((span, i) => read(span, ['in-headline'], i > 0)),
    ...paragraphs.map((span) => read(span, [], false)),
  ];
}

function readSpan(page: Page, { plain, goesOn, reasons }: Span, scene: Scene): Extraction {
  const { given, file, knowledge, places } = page;
  const { literals, bad } = readLiterals(plain.text);
  const drafts = readParagraph({ text: plain.text, goesOn, literals }, scene, knowledge, places);
  const place = (unit: number) => plain.places[unit] ?? 0;
  return {
    figures: drafts.map((draft) => placed(given, plain, draft, reasons)),
    problems: bad.map(({ start, end }) =>
      unreadNumber(
        file,
        lineOf(given, place(start)),
        given.slice(place(start), place(end - 1) + 1),
      ),
    ),
  };
}

/** The figure with its position in the given text. */
function placed(
  given: string,
  { places }: PlainText,
  draft: Draft,
  more: readonly Reason[],
): ProposedFigure {
  const { literal, when } = draft;
  const start = places[literal.start] ?? 0;
  const end = (places[literal.end - 1] ?? 0) + 1;
  const reasons = [...draft.reasons, ...more];
  return {
    place: draft.place,
    indicator: draft.indicator,
    subject: draft.subject,
    measure: draft.measure,
    of: draft.of,
    period: when?.period,
    span: when?.span,
    when: when?.words ?? '',
    value: literal.value,
    upper: literal.upper,
    unit: literal.unit,
    qualifier: literal.upper ? '~' : literal.qualifier,
    printed: given.slice(start, end).replace(/\s/g, ''),
    start,
    end,
    confidence: confidenceOf(reasons),
    reasons,
  };
}
