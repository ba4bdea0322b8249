import { useSpeech } from '../../ui/language.tsx';
import { RENEWAL_SCENES, type SceneWords } from '../words/renewalScenes.ts';

/** The words of scenes, warnings and services in the language on show. */
export const useSceneWords = (): SceneWords => RENEWAL_SCENES[useSpeech().language];
