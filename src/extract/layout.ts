/** A range of the given text, as offsets. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** An article of a page: its headline, if found, and its paragraphs in order. */
export interface Article {
  readonly headlines: readonly TextSpan[];
  readonly paragraphs: readonly TextSpan[];
}

interface Line extends TextSpan {
  readonly text: string;
  /** In print columns: a Chinese character takes two. */
  readonly width: number;
  readonly indented: boolean;
}

interface Block {
  readonly kind: 'byline' | 'headline' | 'text';
  readonly span: TextSpan;
  /** True if it ends with the punctuation of a sentence. */
  readonly closed: boolean;
  readonly opensArticle: boolean;
  /** Width of its widest line. */
  readonly width: number;
  /** True if it contains commas between clauses. */
  readonly clauses: boolean;
}

const BYLINE =
  /^[■□▲●◆※\s]*(?:本报|本刊|见习|实习|首席|特约)*\s*(?:记\s*者|通\s*讯\s*员|摄\s*影|撰\s*文|文\s*[/／]|图\s*[/／]|编\s*辑|责\s*编|来\s*源|作\s*者)(?![，。从]).{0,60}$/;
const MARKED = /^[■□▲◆].{0,60}$/;
const LEAD = /^(?:本报讯|本报[^，。]{0,8}电|[^，。]{0,6}讯(?=\s|[（(]))/;
const CLOSED = /[。！？!?…；;](?:[”』」）)]*)$/;
const SENTENCE = /[。！？!?]/;

/**
 * Finds the articles and their paragraphs in a page of hard-wrapped or running text. A paragraph
 * ends at a blank line only after a complete sentence: any other blank line separates two columns
 * of print. Lines without a sentence are a headline if they precede a byline or start the page.
 */
export function layOut(given: string): Article[] {
  const articles: Article[] = [];
  let headlines: TextSpan[] = [];
  let paragraphs: TextSpan[] = [];
  const close = () => {
    if (headlines.length + paragraphs.length > 0) articles.push({ headlines, paragraphs });
    headlines = [];
    paragraphs = [];
  };
  let pending: TextSpan[] = [];
  let signed = false;
  let open = false;
  let column = 0;
  for (const block of blocks(given)) {
    const { kind, span, closed, opensArticle } = block;
    if (kind === 'byline') {
      open = false;
      signed = true;
      continue;
    }
    if (kind === 'headline' && !open && !fillsColumn(block, column)) {
      pending.push(span);
      continue;
    }
    // Lines without a sentence are the headline of a new article if a byline or 本报讯 comes between
    // them and the text; otherwise they are the heading of a section.
    if (paragraphs.length > 0 && (opensArticle || (signed && pending.length > 0))) close();
    headlines.push(...pending);
    pending = [];
    signed = false;
    const last = paragraphs.at(-1);
    if (open && last && !opensArticle)
      paragraphs[paragraphs.length - 1] = { start: last.start, end: span.end };
    else paragraphs.push(span);
    open = !closed;
    column = block.width;
  }
  headlines.push(...pending);
  close();
  return articles;
}

/**
 * True if a line fills the column above it (less an indent) and stops at a comma or a word;
 * headlines do not.
 */
const fillsColumn = ({ width, clauses }: Block, column: number): boolean =>
  clauses && column > 0 && Math.abs(width - column) <= 6;

function* blocks(given: string): Generator<Block> {
  let lines: Line[] = [];
  for (const line of linesOf(given)) {
    if (line.text === '') {
      yield* split(lines);
      lines = [];
    } else lines.push(line);
  }
  yield* split(lines);
}

/** Splits the lines between two blank lines at bylines, at indents and after short lines. */
function* split(lines: readonly Line[]): Generator<Block> {
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  let from = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line) continue;
    if (BYLINE.test(line.text) || (MARKED.test(line.text) && !SENTENCE.test(line.text))) {
      if (i > from) yield blockOf(lines.slice(from, i));
      yield { ...blockOf([line]), kind: 'byline' };
      from = i + 1;
    } else if (next && endsHere(line, next, widest)) {
      yield blockOf(lines.slice(from, i + 1));
      from = i + 1;
    }
  }
  if (from < lines.length) yield blockOf(lines.slice(from));
}

// Punctuation rules can make a wrapped line some characters shorter than its column.
const FULL = 0.7;

function endsHere(line: Line, next: Line, widest: number): boolean {
  if (LEAD.test(next.text) || next.indented) return true;
  const short = line.width < widest * FULL;
  return CLOSED.test(line.text) ? short || line.width > 100 : short;
}

function blockOf(lines: readonly Line[]): Block {
  const [first] = lines;
  const last = lines.at(-1);
  const text = lines.map((line) => line.text).join('');
  const opensArticle = first !== undefined && LEAD.test(first.text);
  const headline = !SENTENCE.test(text) && lines.length <= 3 && text.length <= 80 && !opensArticle;
  return {
    kind: headline ? 'headline' : 'text',
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
    closed: CLOSED.test(text),
    opensArticle,
    width: lines.reduce((most, { width }) => Math.max(most, width), 0),
    clauses: text.includes('，'),
  };
}

function* linesOf(given: string): Generator<Line> {
  let start = 0;
  while (start <= given.length) {
    const feed = given.indexOf('\n', start);
    const end = feed < 0 ? given.length : feed;
    const raw = given.slice(start, end);
    const text = raw.trim();
    const at = start + raw.indexOf(text);
    const indented = /^(?:\u3000{1,4}| {2,8})\S/.test(raw);
    yield { text, start: at, end: at + text.length, width: widthOf(text), indented };
    if (feed < 0) return;
    start = feed + 1;
  }
}

function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 1 : 2;
  return width;
}
