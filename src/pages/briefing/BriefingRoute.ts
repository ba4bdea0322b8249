import { latePage } from '../latePage.tsx';
import { LateBriefing } from './LateBriefing.ts';

/** The briefing of a place. */
export default latePage(LateBriefing);
