import { latePage } from '../latePage.tsx';
import { LateSources } from './LateSources.ts';

/** The public page: every figure with its evidence. */
export default latePage(LateSources);
