import { RENEWAL_SCENES, type SceneWords } from '../../locale/renewalScenes.ts';
import { useSpeech } from '../../ui/language.tsx';

/** The words of scenes, warnings and services in the language on show. */
export const useSceneWords = (): SceneWords => RENEWAL_SCENES[useSpeech().language];
