import { useSpeech } from '../../ui/language.tsx';
import { UPGRADE_WORDS, type UpgradeWords } from '../words/upgradeWords.ts';

/** The words of the page in the current language. */
export const useUpgradeWords = (): UpgradeWords => UPGRADE_WORDS[useSpeech().language];
