import { useSpeech } from '../../../ui/language.tsx';
import { RENEWAL_GRID, type RenewalGridWords } from '../../words/renewalGrid.ts';

/** The words for parks and the firms in them, in the language on show. */
export const useGridWords = (): RenewalGridWords => RENEWAL_GRID[useSpeech().language];
