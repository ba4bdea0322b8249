import type { intakePage as zh } from '../zh/intakePage.ts';
import { intake } from './intake.ts';
import { intakeReview } from './intakeReview.ts';
import { tableMapping } from './tableMapping.ts';

export const intakePage: typeof zh = { ...intake, ...intakeReview, ...tableMapping };
