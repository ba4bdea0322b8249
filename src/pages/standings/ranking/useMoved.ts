import { useEffect, useRef, useState } from 'react';

/** Changes the weights as they stand after the last move. */
type Move = (next: (now: readonly number[]) => readonly number[]) => void;

/**
 * The weights as the sliders show them, and a way to move them. Sliders follow each key press at once,
 * also while the ranking is still being drawn: the next press goes on from where the last one left
 * off. `pass` gets the newest weights once a frame; other weights from outside (a link) hold.
 */
export function useMoved(
  ranked: readonly number[],
  pass: (weights: readonly number[]) => void,
): [weights: readonly number[], move: Move] {
  const [moved, setMoved] = useState<readonly number[]>();
  const last = useRef(ranked);
  // Own weights on their way through the ranking, oldest first.
  const passed = useRef<string[]>([]);
  const frame = useRef(0);
  const key = ranked.join();
  useEffect(() => {
    // Own weights that come back while newer ones are on their way change nothing.
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
