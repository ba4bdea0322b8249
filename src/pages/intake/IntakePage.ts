import { latePage } from '../latePage.tsx';
import { latePart, livePart } from '../latePart.tsx';
import { hasKeptWork } from './draftSign.ts';

/** From an article or a table to checked rows, at once where a draft waits. */
export default latePage(
  import.meta.env.SSR
    ? livePart((await import('./Intake.tsx')).default)
    : latePart(() => import('./Intake.tsx'), hasKeptWork),
);
