import type { Address } from '../../../board/address.ts';
import type { Dataset } from '../../../figures/dataset.ts';
import type { RuleSource as Rule } from '../../../figures/land/rules.ts';
import { SourceMark } from '../../../ui/SourceMark.tsx';
import { sourceHref } from '../../evidence/sourceHref.ts';
import { useGridWords } from './useGridWords.ts';

interface RuleSourceProps {
  readonly dataset: Dataset;
  readonly address: Address;
  readonly rule: Rule;
}

/** The small link from a rule to the source that it stands in, and where in it. */
export function RuleSource({ dataset, address, rule: { source, locator } }: RuleSourceProps) {
  const words = useGridWords();
  const title = dataset.sources.get(source)?.title ?? source;
  return (
    <SourceMark
      href={sourceHref(address, source)}
      label={words.sourceOf([title, locator].filter(Boolean).join(' '))}
    >
      {words.source}
    </SourceMark>
  );
}
