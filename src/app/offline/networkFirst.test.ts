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
  it('and its answer is taken though a copy is kept', async () => {
    const answer = networkFirst(after(3900, fresh), withOld, PATIENCE);
    await vi.advanceTimersByTimeAsync(3900);
    expect(await answer).toBe(fresh);
  });

  it('and the copy stands in when it fails', async () => {
    expect(await networkFirst(failed(), withOld, PATIENCE)).toBe(old);
  });

  it('and the copy stands in when it keeps the reader waiting', async () => {
    const answer = networkFirst(after(9000, fresh), withOld, PATIENCE);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await answer).toBe(old);
  });

  it('and the copy stands in when the server is out of order, not when a page is missing', async () => {
    const broken = new Response('', { status: 503 });
    const missing = new Response('', { status: 404 });
    expect(await networkFirst(Promise.resolve(broken), withOld, PATIENCE)).toBe(old);
    expect(await networkFirst(Promise.resolve(broken), withNothing, PATIENCE)).toBe(broken);
    expect(await networkFirst(Promise.resolve(missing), withOld, PATIENCE)).toBe(missing);
  });

  it('and without a copy it is waited for, however long it takes', async () => {
    const answer = networkFirst(after(9000, fresh), withNothing, PATIENCE);
    await vi.advanceTimersByTimeAsync(9000);
    expect(await answer).toBe(fresh);
    await expect(networkFirst(failed(), withNothing, PATIENCE)).rejects.toThrow('no network');
  });
});
