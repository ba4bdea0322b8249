import { briefing } from './zh/briefing.ts';
import { evidence } from './zh/evidence.ts';
import { shell } from './zh/shell.ts';
import { standings } from './zh/standings.ts';
import { states } from './zh/states.ts';

export const words = { briefing, evidence, shell, standings, states };
