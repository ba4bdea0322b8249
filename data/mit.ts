import type { Licence } from '../src/figures/dataset.ts';

/** The terms of the datasets of this repository. */
export const MIT: Licence = {
  name: 'MIT',
  title: 'MIT License',
  path: 'https://opensource.org/license/mit',
};
