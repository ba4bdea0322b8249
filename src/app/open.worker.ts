import { EXTENSIONS } from '../extensions/tables.ts';
import { answerInWorker } from '../intake/answerInWorker.ts';

answerInWorker(EXTENSIONS);
