import { latePage } from '../latePage.tsx';
import { LateStandings } from './LateStandings.ts';

/** The standings of a period. */
export default latePage(LateStandings);
