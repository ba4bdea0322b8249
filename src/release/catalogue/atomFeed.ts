import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { periodName } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { parsePeriod } from '../../figures/period.ts';
import type { Release, Replacement } from '../changeLog.ts';
import { FEED_WORDS } from './feedWords.ts';
import { FICTIONAL } from './fictional.ts';
import { LANGUAGE_TAGS } from './languageTag.ts';
import { legibleText } from './legibleText.ts';
import { Markup, xml } from './markup.ts';
import { webLink } from './webLink.ts';
import { type FigureNames, writtenSubject, writtenValue } from './writtenFigure.ts';

export interface FeedNames extends FigureNames {
  /** The author of the feed: the site. */
  readonly author: string;
}

export interface FeedOptions {
  readonly language: Language;
  /** The page with the change log, and the feed's own address; both made by `siteAddress`. */
  readonly pageUrl: string;
  readonly feedUrl: string;
  readonly names: FeedNames;
  /** Identifies the content of a day's release (`releaseHash`). */
  readonly hashOf: (release: Release) => string;
}

/**
 * At most this many changes of each kind are listed, because a feed reader is unsuitable for a
 * whole table.
 */
const LISTED = 200;

// A feed must have an update time; a feed without a dated release gives the start of Unix time.
const NEVER = '1970-01-01';

/**
 * The releases of a dataset as an Atom 1.0 feed (RFC 4287), newest first. Undated rows make no
 * entry. Times are midnight in China on the day of release, so that the text depends only on the
 * data, not on the clock.
 */
export function atomFeed(
  dataset: Dataset,
  releases: readonly Release[],
  options: FeedOptions,
): string {
  const { language, pageUrl, feedUrl, names } = options;
  const words = FEED_WORDS[language];
  const dated = releases
    .filter(({ day }) => parsePeriod(day)?.kind === 'day')
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const subtitle = [dataset.demo ? FICTIONAL[language] : '', dataset.description[language]];
  const feed = xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGE_TAGS[language]}">
<id>${urn(dataset.id, language)}</id>
<title>${words.title(dataset.title[language])}</title>
<subtitle>${subtitle.filter(Boolean).join(language === 'zh' ? '' : ' ')}</subtitle>
<updated>${midnight(dated[0]?.day ?? NEVER)}</updated>
<author><name>${names.author}</name></author>
<link rel="self" type="application/atom+xml" href="${feedUrl}"/>
<link rel="alternate" type="text/html" hreflang="${LANGUAGE_TAGS[language]}" href="${pageUrl}"/>
${dated.map((release) => entry(dataset, release, options))}</feed>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed.text}`;
}

// Each language has its own id, because a reader of both feeds would otherwise treat their entries
// as one.
function urn(...parts: readonly string[]): string {
  return ['urn:red-banner', ...parts.map((part) => encodeURIComponent(legibleText(part)))].join(
    ':',
  );
}

const midnight = (day: string) => `${day}T00:00:00+08:00`;

function entry(dataset: Dataset, release: Release, options: FeedOptions): Markup {
  const { language, pageUrl, hashOf } = options;
  const words = FEED_WORDS[language];
  const day = parsePeriod(release.day);
  const counts = words.counts(release);
  const title = words.entryTitle(day ? periodName(day, language) : release.day, counts);
  return xml`<entry>
<id>${urn(dataset.id, release.day, hashOf(release), language)}</id>
<title>${title}</title>
<updated>${midnight(release.day)}</updated>
<link rel="alternate" type="text/html" href="${pageUrl}"/>
<summary>${counts}</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
<p>${counts}</p>
${list(words.revised, release.revised, dataset, options)}${list(words.withdrawn, release.withdrawn, dataset, options)}</div></content>
</entry>
`;
}

function list(
  heading: string,
  replacements: readonly Replacement[],
  dataset: Dataset,
  { language, names }: FeedOptions,
): Markup {
  if (replacements.length === 0) return new Markup('');
  const words = FEED_WORDS[language];
  const { colon, source, end } = words.line;
  const items = replacements.slice(0, LISTED).map(({ from, to }) => {
    const subject = writtenSubject(to, dataset, language, names);
    const change = `${writtenValue(from, language, names)} → ${writtenValue(to, language, names)}`;
    return xml`<li>${subject}${colon}${change}${source}${sourceOf(to, dataset)}${end}</li>\n`;
  });
  const more = replacements.length - items.length;
  const rest = more > 0 ? xml`<li>${words.more(more)}</li>\n` : undefined;
  return xml`<h2>${heading}</h2>\n<ul>\n${items}${rest}</ul>\n`;
}

function sourceOf({ source: id }: Figure, { sources }: Dataset): Markup {
  const source = sources.get(id);
  const title = source?.title ?? id;
  const href = source && webLink(source.url);
  return href === undefined ? xml`${title}` : xml`<a href="${href}">${title}</a>`;
}
