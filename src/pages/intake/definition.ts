import { INTAKE } from '../../board/pages.ts';
import type { PageDefinition } from '../pageDefinition.ts';

export const intake: PageDefinition = {
  page: INTAKE,
  isListed: true,
  isAlone: false,
  // It compares the rows of this device with the published ones.
  takesLocalRows: false,
  rows: () => ['all'],
  load: () => import('./IntakePage.ts'),
  ...(import.meta.env.SSR && { late: ['pages/intake/Intake.tsx', 'locale/*/intakePage.ts'] }),
};
