import { describe, expect, it, vi } from 'vitest';
import { askBuild, readMessage } from './messages.ts';

describe('a message', () => {
  it.each([
    { kind: 'which-build' },
    { kind: 'take-over' },
    { kind: 'visit', urls: ['https://county.example/'] },
  ])('is read as it was sent: %o', (message) => {
    expect(readMessage(message)).toEqual(message);
  });

  it.each([undefined, null, 'take-over', 7, {}, { kind: 'ping' }])(
    'of somebody else is none: %o',
    (data) => {
      expect(readMessage(data)).toBeUndefined();
    },
  );

  it('names addresses and nothing else', () => {
    expect(readMessage({ kind: 'visit', urls: ['a', 1, null] })).toEqual({
      kind: 'visit',
      urls: ['a'],
    });
    expect(readMessage({ kind: 'visit' })).toEqual({ kind: 'visit', urls: [] });
  });
});

describe('asked for its build', () => {
  it('a page says it', async () => {
    const page = {
      postMessage: (_message: unknown, [port]: readonly unknown[]) => {
        if (port instanceof MessagePort) port.postMessage('ab12');
      },
    };
    expect(await askBuild(page)).toBe('ab12');
  });

  it('a page that sleeps is not waited for without end', async () => {
    vi.useFakeTimers();
    const answer = askBuild({ postMessage: () => undefined });
    await vi.advanceTimersByTimeAsync(2000);
    expect(await answer).toBeUndefined();
    vi.useRealTimers();
  });
});
