import { latePage } from '../../pages/latePage.tsx';
import { LateRenewal } from './LateRenewal.ts';

/** Land renewal on one screen. */
export default latePage(LateRenewal);
