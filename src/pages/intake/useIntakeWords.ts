import { INTAKE, type IntakeWords } from '../../locale/intake.ts';
import { useSpeech } from '../../ui/language.tsx';

/** The words of the Intake page in the language on show. */
export const useIntakeWords = (): IntakeWords => INTAKE[useSpeech().language];
