import type { ChartKind } from '../../board/chartQuery.ts';

const PATHS: Readonly<Record<ChartKind, string>> = {
  line: 'M2 12l4-5 3 3 5-7',
  column: 'M2 14V8h3v6M6.5 14V3h3v11M11 14V6h3v8',
  bar: 'M2 2h9v3H2M2 6.5h12v3H2M2 11h6v3H2',
  stacked: 'M3 14V3h4v11zM3 8h4M9 14V6h4v8zM9 10h4',
  'stacked-100': 'M3 14V2h4v12zM3 9h4M9 14V2h4v12zM9 6h4',
  scatter: 'M4 11h.01M7 6h.01M10 9h.01M12 4h.01M2 2v12h12',
  slope: 'M3 2v12M13 2v12M3 11l10-6M3 5l10 6',
  bump: 'M2 4h3l6 8h3M2 12h3l6-8h3',
  dots: 'M2 4h12M2 8h12M2 12h12M6 4h.01M10 8h.01M5 12h.01',
  profile: 'M2 4h12M2 8h12M2 12h12M5 4h.01M11 4h.01M8 8h.01M4 12h.01M12 12h.01',
  heat: 'M2 2h12v12H2zM2 6h12M2 10h12M6 2v12M10 2v12',
  multiples: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
};

/** A small sign of a kind of chart, beside its name. */
export function KindIcon({ kind }: { readonly kind: ChartKind }) {
  const dotted = kind === 'scatter' || kind === 'dots' || kind === 'profile';
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap={dotted ? 'round' : 'butt'}
      aria-hidden="true"
    >
      <path d={PATHS[kind]} />
    </svg>
  );
}
