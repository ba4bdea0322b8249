import { expect, it } from 'vitest';
import { inSlices } from './inSlices.ts';

it('processes a list completely and in order, and lets other tasks run in between', async () => {
  const all = Array.from({ length: 1100 }, (_, i) => i);
  const done: number[] = [];
  let others = 0;
  const timer = setInterval(() => others++, 1);
  await inSlices(all, (some, from) => {
    expect(some[0]).toBe(from);
    done.push(...some);
    const end = performance.now() + 30;
    while (performance.now() < end);
  });
  clearInterval(timer);
  expect(done).toEqual(all);
  expect(others).toBeGreaterThan(2);
});

it('stops when it is aborted', async () => {
  const controller = new AbortController();
  let slices = 0;
  const work = inSlices(
    Array.from({ length: 5000 }),
    () => {
      slices++;
      controller.abort();
      const end = performance.now() + 30;
      while (performance.now() < end);
    },
    controller.signal,
  );
  await expect(work).rejects.toThrow();
  expect(slices).toBe(1);
});
