import { randomStream } from './random.ts';
import { UNITS } from './units.ts';

const COUNT = 36;

/** Rows of upgrade_projects.csv: digital and green, most with an investment, a few not public. */
export function upgradeRows(): Record<string, string>[] {
  return Array.from({ length: COUNT }, (_, i) => {
    const number = String(i + 1).padStart(2, '0');
    const random = randomStream(`upgrade ${number}`);
    const kind = random() < 0.6 ? 'digital' : 'green';
    const unit = UNITS[Math.floor(random() * UNITS.length)]?.id ?? '';
    const investment = Math.round(300 + 9000 * random() ** 2);
    const stage = ['planned', 'started', 'completed'][Math.floor(3 * random() ** 0.6)] ?? '';
    // Every ninth states no investment, and every twelfth is for the office.
    const isStated = i % 9 !== 4;
    return {
      project: `upgrade-${number}`,
      name_zh: `示例${kind === 'digital' ? '数字化' : '绿色化'}改造${number}`,
      name_en: `Demo ${kind} upgrade ${number}`,
      place: unit,
      kind,
      investment: isStated ? String(investment) : '',
      unit: isStated ? '万元' : '',
      stage,
      source: 'demo_upgrades',
      released: i < 24 ? '2023-07-20' : '2024-01-25',
      access: i % 12 === 7 ? 'internal' : 'public',
      note: '虚构 / fictional',
    };
  });
}
