import type { KindDefinition } from '../../charts/kinds/kindDefinition.ts';

/** The icon of a kind of chart, next to its name. */
export function KindIcon({ icon }: Pick<KindDefinition, 'icon'>) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap={icon.dotted ? 'round' : 'butt'}
      aria-hidden="true"
    >
      <path d={icon.path} />
    </svg>
  );
}
