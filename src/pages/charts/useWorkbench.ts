import { WORKBENCH, type WorkbenchWords } from '../../locale/workbench.ts';
import { useSpeech } from '../../ui/language.tsx';

/** The workbench's words in the language on show. */
export const useWorkbench = (): WorkbenchWords => WORKBENCH[useSpeech().language];
