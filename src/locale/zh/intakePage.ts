import { intake } from './intake.ts';
import { intakeReview } from './intakeReview.ts';
import { tableMapping } from './tableMapping.ts';

/** All words of the Intake page. */
export const intakePage = { ...intake, ...intakeReview, ...tableMapping };
