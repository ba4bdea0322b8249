import type { Problem } from '../figures/problem.ts';
import { nearestName } from '../tables/nearest.ts';
import { fixed, problem, say, withoutData } from '../tables/report.ts';

/**
 * A setting of `red_banner` that is not read. One that is misspelt would be as good as not set: a
 * stricter rule of disclosure control too.
 */
export function unknownSetting(file: string, name: string, settings: readonly string[]): Problem {
  const nearest = nearestName(name, settings);
  const all = settings.join(' / ');
  return problem(
    'warning',
    'unknown-setting',
    { file, column: 'red_banner', value: name },
    withoutData({ zh: all, en: all }),
    nearest
      ? say(`是不是 ${nearest}？`, `did you mean ${nearest}?`)
      : fixed('没有读这一项；可以删去', 'it is not read and can be deleted'),
  );
}

export function noDescription(file: string): Problem {
  return problem(
    'warning',
    'no-description',
    { file },
    fixed('说明文件 datapackage.json', 'a datapackage.json that describes the dataset'),
    fixed(
      '可以补上标题和说明；现在用文件夹名作标题',
      'add one with title and description; the folder’s name stands in',
    ),
  );
}

/** `reason` is the parser's or the schema's; `column` the path of what does not fit. */
export function brokenDescription(file: string, reason: string, column?: string | null): Problem {
  return problem(
    'error',
    'bad-description',
    { file, column: column ?? undefined, value: reason },
    fixed('有 title 的 JSON 对象', 'a JSON object with a title'),
    fixed('改正 datapackage.json 的写法', 'mend datapackage.json'),
  );
}
