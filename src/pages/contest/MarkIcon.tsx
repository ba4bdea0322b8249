import type { Mark } from '../../ranking/marks.ts';
import { FlagMark } from '../../ui/BannerMark.tsx';
import { ComputedMark } from '../../ui/ComputedMark.tsx';

/**
 * The shape of a mark: the ribbon for an announced banner, a disc or a dashed square for computed
 * results.
 */
export function MarkIcon({ mark }: { readonly mark: Mark }) {
  switch (mark.state) {
    case 'announced':
      return mark.award.award === 'banner' ? <FlagMark /> : null;
    case 'rules':
    case 'trial': {
      const { finding } = mark;
      const sign = finding.kind === 'climb' ? '↑' : String(finding.rank);
      return <ComputedMark sign={sign} tried={mark.state === 'trial'} />;
    }
  }
}
