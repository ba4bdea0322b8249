import { latePage } from '../../pages/latePage.tsx';
import { latePart, livePart } from '../../pages/latePart.tsx';

/** Land renewal on one screen. */
export default latePage(
  import.meta.env.SSR
    ? livePart((await import('./Renewal.tsx')).default)
    : latePart(() => import('./Renewal.tsx')),
);
