import { grouped } from '../../locale/grouped.ts';
import { counted } from '../../locale/sentence.ts';
import type { zh } from './zh.ts';

export const en: typeof zh = {
  title: 'Digital and green upgrades',
  lede: 'Projects of digital and green upgrade: printed figures, totals by place and kind, and each project',
  printed: 'Printed by the sources',
  totals: 'Totals by place and kind',
  totalsText: (count, unstated) =>
    unstated > 0
      ? `Number of projects and their investment, computed from the ${counted(count, 'project')} listed below. The sums of investment leave out ${counted(unstated, 'project')} without a published amount.`
      : `Number of projects and their investment, computed from the ${counted(count, 'project')} listed below.`,
  list: 'Projects',
  noList: 'The sources print no list of projects, only the figures above.',
  nothing: 'This dataset has no figures and no projects of digital and green upgrade.',
  place: 'Place',
  allPlaces: 'All places',
  project: 'Project',
  kind: 'Kind',
  stage: 'Stage',
  investment: 'Investment',
  count: grouped,
  all: 'Both kinds',
  kinds: { digital: 'Digital', green: 'Green' },
  stages: { planned: 'Planned', started: 'Started', completed: 'Completed' },
  internal: 'Internal',
  notReported: 'not reported',
};
