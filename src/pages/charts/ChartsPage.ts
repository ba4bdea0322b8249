import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { latePage } from '../latePage.tsx';
import { latePart, livePart } from '../latePart.tsx';
import { withWords } from '../withWords.ts';

const load = withWords(() => import('./Workbench.tsx'), WORKBENCH_WORDS);

/** A chart of any figures of the dataset. */
export default latePage(import.meta.env.SSR ? livePart((await load()).default) : latePart(load));
