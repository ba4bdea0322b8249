import { latePage } from '../latePage.tsx';
import { latePart, livePart } from '../latePart.tsx';

/** The briefing of the place and period in an address. */
export default latePage(
  import.meta.env.SSR
    ? livePart((await import('./Briefing.tsx')).default)
    : latePart(() => import('./Briefing.tsx')),
);
