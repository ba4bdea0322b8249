import { type ComponentType, lazy } from 'react';
import type { Problem } from '../../figures/problem.ts';

/**
 * The list of problems: rendered directly at build time, loaded in the browser if there are any.
 */
export const LateProblemList: ComponentType<{ readonly problems: readonly Problem[] }> = import.meta
  .env.SSR
  ? (await import('./ProblemList.tsx')).default
  : lazy(() => import('./ProblemList.tsx'));
