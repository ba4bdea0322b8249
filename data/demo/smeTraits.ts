import type { DemoFirm } from './firms.ts';
import { randomStream } from './random.ts';

/** The traits of a firm that give specialised-SME points besides its amounts. Stronger firms have more of them, and gain more later. */
export function smeTraits(firm: DemoFirm, year: number): Record<string, string> {
  const random = randomStream(`${firm.id} traits`);
  const strength = firm.level * (0.6 + 0.8 * random()) * (1 + 0.06 * (year - 2020));
  const has = (from: number) => strength * (0.5 + random()) > from;
  const quality = [
    has(2.6) && 'award',
    has(0.7) && 'iso9001',
    has(0.9) && 'brand',
    has(1.7) && 'standards',
  ].filter((one) => one !== false);
  return {
    title: has(9) ? 'little-giant' : has(5) ? 'specialised' : has(2.6) ? 'innovative' : '',
    niche_since: String(firm.nicheSince),
    product_field: has(2.2) ? 'gap' : has(1.3) ? 'chain' : '',
    digital_level: String(Math.min(4, Math.floor(strength * (0.8 + random())))),
    quality: quality.join('|'),
    rights: has(2.8)
      ? 'class1-high-value'
      : has(1.4)
        ? 'class1-own'
        : has(0.9)
          ? 'class1'
          : has(0.5)
            ? 'class2'
            : '',
    institution: has(4)
      ? 'national'
      : has(2)
        ? 'provincial'
        : has(1.1)
          ? 'city'
          : has(0.8)
            ? 'county'
            : '',
    honours: has(5.5) ? 'science-prize' : '',
  };
}
