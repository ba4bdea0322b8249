import { latePage } from '../latePage.tsx';
import { latePart, livePart } from '../latePart.tsx';

/** The standings of a period. */
export default latePage(
  import.meta.env.SSR
    ? livePart((await import('./Standings.tsx')).default)
    : latePart(() => import('./Standings.tsx')),
);
