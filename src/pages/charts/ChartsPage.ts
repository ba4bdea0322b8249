import { latePage } from '../latePage.tsx';
import { latePart, livePart } from '../latePart.tsx';

/** A chart of any figures of the dataset. */
export default latePage(
  import.meta.env.SSR
    ? livePart((await import('./Workbench.tsx')).default)
    : latePart(() => import('./Workbench.tsx')),
);
