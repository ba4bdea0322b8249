import type { Dataset } from '../../../figures/dataset.ts';
import { localRowsIn } from '../../../figures/localRowsIn.ts';
import { nameOf } from '../../../figures/names.ts';
import { periodCode } from '../../../figures/period.ts';
import { RANKING_WORDS } from '../../../locale/ranking.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { saveFile } from '../../../ui/saveFile.ts';
import { rankingCsv } from './rankingCsv.ts';
import type { FieldModel, RankingModel } from './rankingModel.ts';
import type { Drawn } from './useRobustness.ts';

interface ExportButtonProps {
  readonly model: RankingModel;
  readonly fields: readonly FieldModel[];
  readonly drawn: Drawn;
  /** Its id, version and demo flag are in every row. */
  readonly dataset: Dataset;
}

/** Exports the ranking on show as CSV, with its rules in every row. */
export function ExportButton({ model, fields, drawn, dataset }: ExportButtonProps) {
  const { language, words } = useSpeech();
  const ranking = useWords(RANKING_WORDS);
  const take = () => {
    const { rules, period } = model.run;
    const name = `${rules.contest.id}-${periodCode(period)}.csv`;
    const local = localRowsIn(dataset.figures);
    const from = [
      dataset.id,
      dataset.version,
      dataset.demo ? words.shell.demoMark : '',
      dataset.audience === 'internal' ? words.shell.internalMark : '',
      local > 0 ? words.states.localTitle(local) : '',
    ];
    const text = rankingCsv(model, fields, drawn, from.filter(Boolean).join(' · '), (field) =>
      nameOf(field, language),
    );
    // Chinese Excel recognises UTF-8 by its byte order mark.
    saveFile(name, new Blob([`\uFEFF${text}`], { type: 'text/csv' }));
  };
  return (
    <span data-needs-script>
      <Button onPress={take}>{ranking.exportCsv}</Button>
    </span>
  );
}
