import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { period } from '../../../figures/tableFixture.ts';
import { loadWords } from '../../../locale/words.ts';
import { RACE, race } from '../../../ranking/contestFixture.ts';
import { runContest } from '../../../ranking/runContest.ts';
import { SpeechContext } from '../../../ui/language.tsx';
import { MethodNote } from './MethodNote.tsx';

async function noteWith(zh: string): Promise<string> {
  const contests = [{ ...RACE, rule: { zh, en: '' } }];
  const dataset = race({ 甲镇: [5, 3], 乙镇: [2, 8] }, { more: { contests } });
  const run = runContest(dataset, RACE.id, period('2023-Q1'));
  if (typeof run === 'string') throw new Error(run);
  return renderToStaticMarkup(
    <SpeechContext value={{ language: 'zh', words: await loadWords('zh') }}>
      <MethodNote run={run} indicators={[]} />
    </SpeechContext>,
  );
}

it('quotes the rule as printed, and says nothing of it where there is none', async () => {
  expect(await noteWith('各项得分加权平均。')).toContain('规则原文：各项得分加权平均。');
  expect(await noteWith('')).not.toContain('规则原文');
});
