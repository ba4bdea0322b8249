import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { command } from './command.ts';
import { commandList, helpOf } from './help.ts';
import { atLeastOne, flag, optional, repeated, required, withDefault } from './parameter.ts';
import { usageOf } from './usage.ts';
import { day, oneOf, parsed, text } from './valueKinds.ts';
import { WrongUse } from './wrongUse.ts';

const ABOUT = { zh: '说明', en: 'a line' };
const COUNT = parsed('N', (count) => (/^\d+$/.test(count) ? Number(count) : undefined), {
  zh: '整数',
  en: 'a whole number',
});

let got: unknown;
const TRIAL = command({
  name: 'trial',
  purpose: { zh: '试一试', en: 'tries' },
  arguments: { first: required(text('FIRST'), ABOUT), rest: repeated(text('REST'), ABOUT) },
  options: {
    out: required(text('OUT'), ABOUT),
    audience: withDefault(oneOf(['public', 'internal']), 'public', ABOUT),
    count: optional(COUNT, ABOUT),
    since: optional(day, ABOUT),
    allow: repeated(text('NAME'), ABOUT),
    quick: flag(ABOUT),
  },
  failure: undefined,
  examples: ['a --out b'],
  run: async (values) => {
    got = values;
    return 0;
  },
});

/** The values that the command reads from a line, or the reason for refusing it. */
async function tried(...args: string[]): Promise<unknown> {
  try {
    await TRIAL.run(args);
    return got;
  } catch (error) {
    if (error instanceof WrongUse) return error.message;
    throw error;
  }
}

const NONE = { audience: 'public', count: undefined, since: undefined, allow: [], quick: false };

describe('the values of a command', () => {
  it('are what the user wrote, and defaults for the rest', async () => {
    expect(await tried('a', '--out', 'b')).toEqual({ ...NONE, first: 'a', rest: [], out: 'b' });
  });

  it('come in any order, with or without =, and repeated where repetition is allowed', async () => {
    const written = ['--quick', 'a', '--allow', 'x', '--count=12', 'c', '--allow=y', '--out=-'];
    expect(await tried(...written, '--audience', 'internal', 'd')).toEqual({
      first: 'a',
      rest: ['c', 'd'],
      out: '-',
      audience: 'internal',
      count: 12,
      since: undefined,
      allow: ['x', 'y'],
      quick: true,
    });
  });

  it('are the last ones of an option that is not repeatable', async () => {
    expect(await tried('a', '--out', 'b', '--out', 'c')).toMatchObject({ out: 'c' });
  });

  it('can begin with a hyphen after --', async () => {
    expect(await tried('--out', 'b', '--', '--quick')).toMatchObject({ first: '--quick' });
  });
});

describe('a line that a command refuses', () => {
  it.each([
    [['a'], '缺少 --out OUT · --out OUT is missing'],
    [['--out', 'b'], '缺少 FIRST · FIRST is missing'],
    [
      ['a', '--ouut', 'b'],
      '--ouut: 没有这个选项 · there is no such option — 是不是 --out？ · did you mean --out?',
    ],
    [['a', '--out', 'b', '-q'], '-q: 没有这个选项 · there is no such option'],
    [['a', '--out'], '--out: 缺少 OUT · OUT is missing'],
    [['a', '--out', '--quick'], '--out: 缺少 OUT · OUT is missing'],
    [['a', '--out', ''], "--out '': 不能为空 · must not be empty"],
    [['a', '--out', 'b', '--quick=yes'], '--quick: 不带值 · takes no value'],
    [['a', '--out', 'b', '--count', 'many'], '--count many: 应为整数 · expected a whole number'],
    [['a', '--out', 'b', '--since', '2023-02-30'], '--since 2023-02-30: 应为日期'],
    [['a', '--out', 'b', '--audience', 'pubic'], 'did you mean public?'],
    [['a', '--out', 'b', '--toString'], '--toString: 没有这个选项'],
  ])('%j is refused: %s', async (args, why) => {
    expect(await tried(...args)).toContain(why);
  });

  it('has all its faults reported at once', async () => {
    const why = await tried('--count', 'x', '--audience', 'y');
    expect(String(why).split('\n')).toHaveLength(4);
  });

  it('has one argument too many', async () => {
    const bare = command({
      ...{ name: 'bare', purpose: ABOUT, arguments: {}, options: {}, failure: undefined },
      ...{ examples: [], run: async () => 0 },
    });
    await expect(bare.run(['x'])).rejects.toThrow('x: 多余的参数 · one argument too many');
  });

  it('never reaches the command', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), async (args) => {
        got = 'nothing';
        const result = await tried(...args);
        expect(typeof result === 'string' ? got : 'nothing').toBe('nothing');
      }),
    );
  });
});

describe('help', () => {
  it('shows the usage of the command', () => {
    expect(usageOf(TRIAL)).toBe(
      'npm run -s cli -- trial FIRST [REST...] --out OUT [--audience public|internal] [--count N] [--since DATE] [--allow NAME]... [--quick]',
    );
    const many = command({
      ...{ name: 'many', purpose: ABOUT, options: {}, failure: undefined, examples: [] },
      arguments: { folders: atLeastOne(text('DIR'), ABOUT) },
      ...{ script: 'npm start', run: async () => 0 },
    });
    expect(usageOf(many)).toBe('npm start -- DIR...');
  });

  it('is in Chinese and then in English', () => {
    const help = helpOf(TRIAL);
    expect(help.indexOf('试一试')).toBeLessThan(help.indexOf('tries'));
    for (const line of ['--quick ', '--audience public|internal ', 'FIRST ', '[REST...] ']) {
      expect(help.split(line).length, line).toBeGreaterThanOrEqual(3);
    }
    expect(help).toContain('不写就是 public');
    expect(help).toContain('by default public');
  });

  it('lists one command per line', () => {
    expect(commandList([TRIAL])).toContain('\n  trial  试一试 · tries\n');
  });
});
