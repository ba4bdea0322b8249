import { RANKING_WORDS } from '../../locale/ranking.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { latePage } from '../latePage.tsx';
import { latePart, livePart } from '../latePart.tsx';
import { withWords } from '../withWords.ts';

const load = withWords(() => import('./Sources.tsx'), RANKING_WORDS, SOURCES_WORDS);

/** The public page: every figure with its evidence. */
export default latePage(import.meta.env.SSR ? livePart((await load()).default) : latePart(load));
