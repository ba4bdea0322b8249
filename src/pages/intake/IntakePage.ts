import { latePage } from '../latePage.tsx';
import { latePart, livePart } from '../latePart.tsx';
import { hasKeptWork } from './draftSign.ts';

/** Turns an article or a table into checked rows; loads at once if a draft waits. */
export default latePage(
  import.meta.env.SSR
    ? livePart((await import('./Intake.tsx')).default)
    : latePart(() => import('./Intake.tsx'), hasKeptWork),
);
