import { latePage } from '../../pages/latePage.tsx';
import { latePart, livePart } from '../../pages/latePart.tsx';
import { withWords } from '../../pages/withWords.ts';
import { ALL_RENEWAL_WORDS } from '../words/renewalWords.ts';

const load = withWords(() => import('./Renewal.tsx'), ALL_RENEWAL_WORDS);

/** Land renewal on one screen. */
export default latePage(import.meta.env.SSR ? livePart((await load()).default) : latePart(load));
