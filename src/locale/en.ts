import { briefing } from './en/briefing.ts';
import { evidence } from './en/evidence.ts';
import { shell } from './en/shell.ts';
import { standings } from './en/standings.ts';
import { states } from './en/states.ts';
import type { words as zh } from './zh.ts';

export const words: typeof zh = {
  briefing,
  evidence,
  shell,
  standings,
  states,
};
