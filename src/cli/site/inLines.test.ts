import { expect, it } from 'vitest';
import { inLines } from './inLines.ts';

const soon = () => new Promise((done) => setTimeout(done, 1));

it('does each task once, and never more than the given number at a time', async () => {
  const done: number[] = [];
  let now = 0;
  let most = 0;
  await inLines([1, 2, 3, 4, 5, 6, 7], 3, async (task) => {
    most = Math.max(most, ++now);
    await soon();
    now -= 1;
    done.push(task);
  });
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

it('rejects with the first failure after the running tasks have ended, and starts no others', async () => {
  let now = 0;
  const begun: number[] = [];
  const failing = inLines([1, 2, 3, 4, 5, 6, 7, 8], 3, async (task) => {
    begun.push(task);
    now += 1;
    if (task !== 2) await soon();
    now -= 1;
    if (task === 2) throw new Error('disk full');
    if (task === 3) throw new Error('later');
  });
  await expect(failing).rejects.toThrow('disk full');
  expect(now).toBe(0);
  expect(begun.length).toBeLessThan(5);
});
