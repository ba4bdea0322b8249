import { latePage } from '../latePage.tsx';
import { latePart, livePart } from '../latePart.tsx';

/** Any figures of the dataset as a chart. */
export default latePage(
  import.meta.env.SSR
    ? livePart((await import('./Workbench.tsx')).default)
    : latePart(() => import('./Workbench.tsx')),
);
