import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { networkFirst } from './networkFirst.ts';

const PATIENCE = 4000;
const after = (milliseconds: number, answer: Response) =>
  new Promise<Response>((done) => setTimeout(() => done(answer), milliseconds));
const failed = () => Promise.reject<Response>(new TypeError('no network'));
const fresh = new Response('fresh');
const old = new Response('old');
const withOld = async () => old;
const withNothing = async () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the network comes first', () => {
  it('and its answer is used even if a copy is stored', async () => {
    const answer = networkFirst(after(3900, fresh), withOld, PATIENCE);
    await vi.advanceTimersByTimeAsync(3900);
    expect(await answer).toBe(fresh);
  });

  it('and the copy replaces it when it fails', async () => {
    expect(await networkFirst(failed(), withOld, PATIENCE)).toBe(old);
  });

  it('and the copy replaces it when it is too slow', async () => {
    const answer = networkFirst(after(9000, fresh), withOld, PATIENCE);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await answer).toBe(old);
  });

  it('and the copy replaces a server error, but not a missing page', async () => {
    const broken = new Response('', { status: 503 });
    const missing = new Response('', { status: 404 });
    expect(await networkFirst(Promise.resolve(broken), withOld, PATIENCE)).toBe(old);
    expect(await networkFirst(Promise.resolve(broken), withNothing, PATIENCE)).toBe(broken);
    expect(await networkFirst(Promise.resolve(missing), withOld, PATIENCE)).toBe(missing);
  });

  it('and without a copy it is awaited for any length of time', async () => {
    const answer = networkFirst(after(9000, fresh), withNothing, PATIENCE);
    await vi.advanceTimersByTimeAsync(9000);
    expect(await answer).toBe(fresh);
    await expect(networkFirst(failed(), withNothing, PATIENCE)).rejects.toThrow('no network');
  });
});
