import type { link as zh } from '../zh/link.ts';

export const link: typeof zh = {
  refused: 'Part of the link is not used',
  notHere: (parts) =>
    `There is no ${parts.join(', no ')} here; the page shows what it would without.`,
  known: (field, known) => ` ${field} can be ${known.join(', ')}.`,
  fields: (known) => ` The page reads ${known.join(', ')}.`,
};
