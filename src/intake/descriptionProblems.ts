import type { Problem } from '../figures/problem.ts';
import { nearestName } from '../tables/nearest.ts';
import { fixed, problem, say, withoutData } from '../tables/report.ts';

/**
 * An unread setting of `red_banner`. It is an error, because a misspelt setting has no effect, and
 * one of them may be a stricter rule of disclosure control.
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
      'add one with title and description; until then the folder’s name is the title',
    ),
  );
}

/**
 * A broken datapackage.json.
 *
 * @param reason the message of the parser or the schema
 * @param column the path of the invalid property
 */
export function brokenDescription(file: string, reason: string, column?: string | null): Problem {
  return problem(
    'error',
    'bad-description',
    { file, column: column ?? undefined, value: reason },
    fixed('有 title 的 JSON 对象', 'a JSON object with a title'),
    fixed('改正 datapackage.json 的写法', 'correct datapackage.json'),
  );
}
