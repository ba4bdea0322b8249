import { type QueryNames, type RefusedPart, refusedParts } from '../board/query.ts';
import { LINK } from '../locale/link.ts';
import { useWords } from '../ui/language.tsx';
import { Notice } from '../ui/Notice.tsx';

interface RefusedPartsProps {
  readonly query: string;
  /** The queries that the page reads. */
  readonly pages?: readonly QueryNames[];
  /** True for fields whose refused values are listed at another place of the page. */
  readonly isToldElsewhere?: (field: string) => boolean;
  /** More parts of the link that the page does not recognise, as `name=value`. */
  readonly more?: readonly string[];
}

/** At most this many parts are listed. */
const MOST = 8;

/** Lists the parts of a link that its page does not read, and the nearest valid ones. */
export function RefusedParts({
  query,
  pages = [],
  isToldElsewhere = () => false,
  more = [],
}: RefusedPartsProps) {
  const words = useWords(LINK);
  const refused = refusedParts(query, ...pages).filter(({ field }) => !isToldElsewhere(field));
  const parts = [...new Set([...refused.map(({ part }) => part), ...more])];
  if (parts.length === 0) return null;
  const listed = parts.length > MOST ? [...parts.slice(0, MOST), '…'] : parts;
  const sentence = ({ field, name, known }: RefusedPart) =>
    field === name ? words.fields(known) : words.known(field, known);
  const ways = refused
    .filter(({ known }) => known.length > 0)
    .slice(0, MOST)
    .map(sentence);
  return (
    <Notice title={words.refused} text={words.notHere(listed) + [...new Set(ways)].join('')} />
  );
}
