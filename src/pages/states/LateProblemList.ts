import { type ComponentType, lazy } from 'react';
import type { Problem } from '../../figures/problem.ts';

/** The list of problems: drawn at once at build time, fetched in the browser when there are any. */
export const LateProblemList: ComponentType<{ readonly problems: readonly Problem[] }> = import.meta
  .env.SSR
  ? (await import('./ProblemList.tsx')).default
  : lazy(() => import('./ProblemList.tsx'));
