import { expect, it, vi } from 'vitest';
import { lateWords, sectionOf } from './lateWords.ts';

const filesOf = () => ({
  zh: vi.fn(async () => ({ head: { title: '来源' } })),
  en: vi.fn(async () => ({ head: { title: 'Sources' } })),
});

it('loads the language asked for and no other, once', async () => {
  const { zh, en } = filesOf();
  const words = lateWords(zh, en);
  expect(await words.load('en')).toBe(await words.load('en'));
  expect(words.en.head.title).toBe('Sources');
  expect(sectionOf(words, 'head').en.title).toBe('Sources');
  expect(en).toHaveBeenCalledOnce();
  expect(zh).not.toHaveBeenCalled();
});

it('throws for a language that is not loaded', () => {
  const { zh, en } = filesOf();
  expect(() => lateWords(zh, en).zh).toThrow('not loaded');
});

it('asks for the words again after a failure', async () => {
  const { zh, en } = filesOf();
  en.mockRejectedValueOnce(new Error('no network'));
  const words = lateWords(zh, en);
  await expect(words.load('en')).rejects.toThrow('no network');
  expect((await words.load('en')).head.title).toBe('Sources');
});
