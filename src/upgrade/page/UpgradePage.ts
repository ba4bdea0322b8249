import { latePage } from '../../pages/latePage.tsx';
import { LateUpgrade } from './LateUpgrade.ts';

/** Upgrade projects on one page. */
export default latePage(LateUpgrade);
