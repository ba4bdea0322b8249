import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { frontOf } from '../../src/board/address.ts';
import { loadWords } from '../../src/locale/words.ts';
import { type FirmTrial, NO_TRIAL } from '../../src/renewal/address/firmTrial.ts';
import { NO_RENEWAL } from '../../src/renewal/data/renewalTables.ts';
import { EvaluationTrial } from '../../src/renewal/page/firm/EvaluationTrial.tsx';
import { type Evaluation, evaluateYear } from '../../src/renewal/rules/evaluation/evaluate.ts';
import { SpeechContext } from '../../src/ui/language.tsx';
import { firmsOf, RULES } from './renewalFirms.ts';

/** Milliseconds of each round. */
export interface TrialTimes {
  /** From a moved slider to the painted answer. */
  readonly ours: number[];
  /** The page's own work in that time. */
  readonly work: number[];
  /** An empty change, until the next painted frame. */
  readonly nothing: number[];
}

declare global {
  interface Window {
    measureTrial(firms: number, turns: number): Promise<TrialTimes>;
  }
}

const painted = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => {
      // A message posted inside the frame is handled after the frame is painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
  });

function Trial({ evaluation, place }: { readonly evaluation: Evaluation; readonly place: number }) {
  const [trial, setTrial] = useState<FirmTrial>(NO_TRIAL);
  return (
    <EvaluationTrial
      dataset={{ sources: new Map() }}
      address={frontOf('zh')}
      rules={NO_RENEWAL.rules}
      evaluation={evaluation}
      place={place}
      name="f"
      tried={{
        trial,
        refused: [],
        put: (change) => setTrial((now) => ({ ...now, ...change })),
        to: () => '',
      }}
    />
  );
}

/** Moves a slider as a reader does: React reads the value of the element itself. */
function move(slider: HTMLInputElement, value: number): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
    slider,
    String(value),
  );
  slider.dispatchEvent(new Event('input', { bubbles: true }));
}

window.measureTrial = async (firms, turns) => {
  const evaluation = evaluateYear(firmsOf(firms).columns, RULES, 2023);
  const place = evaluation.fieldOf.findIndex(
    (field, i) =>
      field === 0 && (evaluation.fields[0]?.classes[evaluation.placeOf[i] ?? 0] ?? 0) > 1,
  );
  const root = createRoot(document.getElementById('trial') as HTMLElement);
  root.render(
    <SpeechContext value={{ language: 'zh', words: await loadWords('zh') }}>
      <Trial evaluation={evaluation} place={place} />
    </SpeechContext>,
  );
  while (!document.querySelector('input[type="range"]')) await painted();
  const slider = document.querySelector('input[type="range"]') as HTMLInputElement;
  const said = () => document.querySelector('tfoot')?.textContent;
  const times: TrialTimes = { ours: [], work: [], nothing: [] };
  for (let turn = 0; turn <= turns; turn++) {
    await painted();
    const idle = performance.now();
    await painted();
    const start = performance.now();
    const before = said();
    move(slider, Number(slider.value) + Number(slider.step) * (turn % 2 === 0 ? 20 : -19));
    await Promise.resolve();
    const worked = performance.now();
    do await painted();
    while (said() === before);
    // The first answer includes compiling; a reader's later moves do not.
    if (turn === 0) continue;
    times.nothing.push(start - idle);
    times.work.push(worked - start);
    times.ours.push(performance.now() - start);
  }
  root.unmount();
  return times;
};
