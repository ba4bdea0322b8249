import { latePage } from '../latePage.tsx';
import { latePart, livePart } from '../latePart.tsx';

/** The public page: every figure with its evidence. */
export default latePage(
  import.meta.env.SSR
    ? livePart((await import('./Sources.tsx')).default)
    : latePart(() => import('./Sources.tsx')),
);
