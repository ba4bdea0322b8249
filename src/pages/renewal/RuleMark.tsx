import type { RuleSource } from '../../figures/land/rules.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { sourceHref } from '../evidence/sourceHref.ts';
import type { RenewalContext } from './Renewal.tsx';

interface RuleMarkProps {
  readonly context: Pick<RenewalContext, 'dataset' | 'address'>;
  readonly rule: RuleSource;
}

/** The small link behind a rule to where it stands. */
export function RuleMark({ context: { dataset, address }, rule }: RuleMarkProps) {
  const { evidence } = useSpeech().words;
  const title = dataset.sources.get(rule.source)?.title ?? rule.source;
  return (
    <SourceMark
      href={sourceHref(address, rule.source)}
      label={evidence.markOf([title, rule.locator].filter(Boolean).join(' '))}
    >
      {evidence.mark}
    </SourceMark>
  );
}
