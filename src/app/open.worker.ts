import { EXTENSIONS } from '../extensions.ts';
import { answerInWorker } from '../intake/answerInWorker.ts';

answerInWorker(EXTENSIONS);
