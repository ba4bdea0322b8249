import type { Language } from '../../figures/language.ts';
import type { ChartModel } from '../chartModel.ts';
import { labelLines } from '../drawing/labelLines.ts';
import type { Credit } from './credit.ts';
import { withColours } from './palette.ts';

const MARGIN = 24;
const FONTS: Readonly<Record<Language, string>> = {
  zh: "'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
  en: "'Segoe UI', Roboto, 'Noto Sans', Arial, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif",
};

interface Line {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
}

/**
 * A chart as one self-contained svg: title, subtitle, demo mark, drawing, note, source, update and
 * link, with literal colours and with fonts that have a fallback for Chinese.
 */
export function svgDocument(
  model: ChartModel,
  drawing: string,
  width: number,
  credit: Credit,
): string {
  const wrap = (line: Line): Line[] =>
    labelLines(line.text, width, 6, line.size).map((text) => ({ ...line, text }));
  const head = [
    ...wrap({ text: model.title, size: 20, colour: 'ink', weight: 600 }),
    ...wrap({ text: model.subtitle, size: 14, colour: 'ink-3' }),
    ...(credit.demo ? wrap({ text: credit.demo, size: 14, colour: 'ink', weight: 600 }) : []),
  ];
  const foot = [
    ...(model.note ? wrap({ text: model.note, size: 13, colour: 'ink-3' }) : []),
    ...wrap({ text: credit.source, size: 13, colour: 'ink-3' }),
    ...wrap({ text: `${credit.product} · ${credit.updated}`, size: 13, colour: 'ink-3' }),
    ...wrap({ text: credit.link, size: 12, colour: 'ink-3' }),
  ];
  const size = sizeOf(drawing);
  const [headText, headEnd] = written(head, MARGIN + 2);
  const drawingTop = headEnd + 16;
  const [footText, end] = written(foot, drawingTop + size.height + 14);
  const full = width + 2 * MARGIN;
  const height = Math.ceil(end + MARGIN);
  const placed = withoutScaffold(drawing).replace(
    /^<svg[^>]*>/,
    `<svg x="${MARGIN}" y="${drawingTop}" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">`,
  );
  return withColours(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${height}" viewBox="0 0 ${full} ${height}" role="img" aria-labelledby="t d" lang="${credit.language}" font-family="${FONTS[credit.language]}">`,
      `<title id="t">${escaped(model.title)}</title>`,
      `<desc id="d">${escaped([model.description, credit.demo, credit.source, credit.updated, credit.link].filter(Boolean).join(' '))}</desc>`,
      `<rect width="${full}" height="${height}" fill="var(--paper)"/>`,
      `<rect x="${MARGIN}" y="${MARGIN - 8}" width="${width}" height="2" fill="var(--ink)"/>`,
      headText,
      placed,
      footText,
      '</svg>',
    ].join('\n'),
  );
}

/** Removes what the drawing library adds for its own use: classes, ids, empty groups. */
function withoutScaffold(drawing: string): string {
  let svg = drawing
    .replaceAll(/ (?:class|tabindex|role|aria-hidden)="[^"]*"/g, '')
    .replaceAll(/ id="recharts[^"]*"/g, '')
    .replaceAll(/<defs><clipPath>.*?<\/clipPath><\/defs>/g, '')
    .replaceAll(/<(title|desc)><\/\1>/g, '');
  for (let before = ''; before !== svg; ) {
    before = svg;
    svg = svg.replaceAll(/<g><\/g>/g, '');
  }
  return svg;
}

function sizeOf(drawing: string): { width: number; height: number } {
  const of = (name: string) =>
    Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(drawing)?.[1]);
  return { width: of('width'), height: of('height') };
}

/** Lines of text one below another, and the y position of their end. */
function written(lines: readonly Line[], top: number): [svg: string, end: number] {
  let y = top;
  const texts = lines.map(({ text, size, colour, weight = 400 }) => {
    y += size * 1.45;
    return `<text x="${MARGIN}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="var(--${colour})">${escaped(text)}</text>`;
  });
  return [texts.join('\n'), y];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// Characters that XML 1.0 does not allow are left out.
const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
