import type { Address } from '../../board/address.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { sourceHref } from '../../pages/evidence/sourceHref.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import type { RuleSource } from '../data/rules.ts';

interface RuleMarkProps {
  readonly dataset: Pick<Dataset, 'sources'>;
  readonly address: Address;
  readonly rule: RuleSource;
}

/** The small link after a rule that leads to its source. */
export function RuleMark({ dataset, address, rule }: RuleMarkProps) {
  const { evidence } = useSpeech().words;
  const name = ruleSourceName(dataset, rule);
  return (
    <SourceMark href={sourceHref(address, rule.source)} label={evidence.markOf(name)}>
      {evidence.mark}
    </SourceMark>
  );
}

/** The name of a rule's source, with the position in it. */
export const ruleSourceName = (
  { sources }: Pick<Dataset, 'sources'>,
  { source, locator }: RuleSource,
): string => [sources.get(source)?.title ?? source, locator].filter(Boolean).join(' · ');
