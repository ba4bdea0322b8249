import { latePage } from '../latePage.tsx';
import { LateIntake } from './LateIntake.ts';

/** From an article or a table to checked rows. */
export default latePage(LateIntake);
