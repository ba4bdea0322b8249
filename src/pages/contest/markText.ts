import type { RankingWords } from '../../locale/ranking.ts';
import type { Finding, Mark } from '../../ranking/marks.ts';

/** A mark in words: only an announced award has its own name. */
export function markText(mark: Mark, words: RankingWords): string {
  switch (mark.state) {
    case 'announced':
      return words.marks.announced(words.awards[mark.award.award]);
    case 'rules':
    case 'trial':
      return findingText(mark.finding, words.basis[mark.state], words);
  }
}

function findingText(finding: Finding, basis: string, { marks }: RankingWords): string {
  if (finding.kind === 'climb') return marks.climb(basis, finding.gained);
  const { rank, order } = finding;
  if (order === 0) return marks.out(basis);
  if (order !== rank) return marks.next(basis, rank, order);
  return rank === 1 ? marks.first(basis) : marks.nth(basis, rank);
}

/** True if a place was announced as the winner of a banner: the only reason for the red ribbon. */
export function isBannerWinner(marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.state === 'announced' && mark.award.award === 'banner');
}
