import { latePage } from '../latePage.tsx';
import { LateWorkbench } from './LateWorkbench.ts';

/** Any figures of the dataset as a chart. */
export default latePage(LateWorkbench);
