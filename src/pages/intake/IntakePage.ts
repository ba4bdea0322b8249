import { INTAKE_WORDS } from '../../locale/intake.ts';
import { latePage } from '../latePage.tsx';
import { latePart, livePart } from '../latePart.tsx';
import { withWords } from '../withWords.ts';
import { hasKeptWork } from './draftSign.ts';

const load = withWords(() => import('./Intake.tsx'), INTAKE_WORDS);

/** Turns an article or a table into checked rows; loads at once if a draft waits. */
export default latePage(
  import.meta.env.SSR ? livePart((await load()).default) : latePart(load, hasKeptWork),
);
