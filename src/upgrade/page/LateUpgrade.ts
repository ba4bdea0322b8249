import type { ComponentType } from 'react';
import { latePart, livePart } from '../../pages/latePart.tsx';
import type { PageProps } from '../../pages/pageProps.ts';
import { withWords } from '../../pages/withWords.ts';
import { UPGRADE_WORDS } from '../words/upgradeWords.ts';

const load = withWords(() => import('./Upgrade.tsx'), UPGRADE_WORDS);

/** The page of upgrade projects, loaded on demand in the browser. */
export const LateUpgrade: ComponentType<PageProps> = import.meta.env.SSR
  ? livePart((await load()).default)
  : latePart(load);
