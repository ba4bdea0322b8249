import { useEffect, useRef, useState } from 'react';

/** Changes the weights, starting from the result of the last move. */
type Move = (next: (now: readonly number[]) => readonly number[]) => void;

/**
 * The weights as the sliders show them, and a function that moves them. Sliders follow each key
 * press at once, also while the ranking renders; the next press continues from the last one. `pass`
 * receives the newest weights once per frame; other weights from outside (a link) override them.
 */
export function useMoved(
  ranked: readonly number[],
  pass: (weights: readonly number[]) => void,
): [weights: readonly number[], move: Move] {
  const [moved, setMoved] = useState<readonly number[]>();
  const last = useRef(ranked);
  // Own weights that are passing through the ranking, oldest first.
  const passed = useRef<string[]>([]);
  const frame = useRef(0);
  const key = ranked.join();
  useEffect(() => {
    // Own weights that return while newer ones are on their way are ignored.
    const isOwn = passed.current.includes(key);
    if (isOwn && (frame.current !== 0 || passed.current.at(-1) !== key)) return;
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    passed.current = [];
    setMoved(undefined);
  }, [key]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  last.current = moved ?? ranked;
  const move: Move = (next) => {
    const weights = next(last.current);
    last.current = weights;
    setMoved(weights);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      passed.current.push(weights.join());
      pass(weights);
    });
  };
  return [moved ?? ranked, move];
}
