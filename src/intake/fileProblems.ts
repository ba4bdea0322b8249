import type { Problem } from '../figures/problem.ts';
import { fixed, problem, say, withoutData } from '../tables/report.ts';

export function emptyFile(file: string): Problem {
  return problem(
    'error',
    'empty-file',
    { file },
    fixed('至少有一行表头', 'at least a header line'),
    fixed('文件是空的；请重新导出', 'the file is empty; export it again'),
  );
}

export function notText(file: string): Problem {
  return problem(
    'error',
    'not-text',
    { file },
    fixed('CSV 文本文件', 'a CSV text file'),
    fixed(
      '这不是文本，可能是图片、压缩包或 Excel 工作簿改了名；请在 Excel 里另存为“CSV UTF-8”',
      'this is not text; it may be a picture, an archive or a workbook under another name; save it from Excel as “CSV UTF-8”',
    ),
  );
}

export function readAsGb18030(file: string): Problem {
  return problem(
    'warning',
    'decoded-gb18030',
    { file },
    fixed('UTF-8 编码', 'UTF-8'),
    fixed(
      '文件不是 UTF-8，已按 GB18030（GBK）读取；请核对汉字，最好另存为“CSV UTF-8”',
      'not UTF-8, so it was read as GB18030 (GBK); check the Chinese text, and preferably save it as “CSV UTF-8”',
    ),
  );
}

export function brokenUtf8(file: string, line: number): Problem {
  return problem(
    'error',
    'broken-utf8',
    { file, line },
    fixed('完整的 UTF-8 文本', 'whole UTF-8 text'),
    fixed(
      '这一行有损坏的字节：文件可能被截断，或由不同编码的内容拼成；请重新导出',
      'bytes in this line are broken: the file was cut off or pasted together from two encodings; export it again',
    ),
  );
}

export function brokenUnicode(file: string): Problem {
  return problem(
    'error',
    'broken-utf16',
    { file },
    fixed('完整的 UTF-16 文本', 'whole UTF-16 text'),
    fixed(
      '文件按字节顺序标记应为 UTF-16，但内容已损坏；请在 Excel 里另存为“CSV UTF-8”',
      'the byte order mark says UTF-16, but the rest is broken; save it from Excel as “CSV UTF-8”',
    ),
  );
}

export function missingTable(file: string): Problem {
  return problem(
    'error',
    'missing-table',
    { file },
    withoutData(say(`文件夹里有 ${file}`, `${file} in the folder`)),
    withoutData(
      say(
        `补上 ${file}；表头见 README 的数据约定`,
        `add ${file}; the README’s data contract gives its header`,
      ),
    ),
  );
}

export function noRows(file: string): Problem {
  return problem(
    'warning',
    'no-rows',
    { file },
    fixed('表头下至少有一行', 'at least one row below the header'),
    fixed('只有表头；确认不是漏了内容', 'there is only a header; make sure that nothing was lost'),
  );
}

export function wrongLength(
  file: string,
  line: number,
  row: readonly string[],
  width: number,
): Problem {
  return problem(
    'error',
    'field-count',
    { file, line, value: row.join(',') },
    withoutData(say(`${width} 格，与表头相同`, `${width} cells, as in the header`)),
    withoutData(
      say(
        `这一行有 ${row.length} 格；格内有逗号的要用英文双引号括起来`,
        `this line has ${row.length}; put a cell that holds a comma in double quotes`,
      ),
    ),
  );
}

export function badQuotes(
  file: string,
  line: number | undefined,
  row: readonly string[] | undefined,
): Problem {
  return problem(
    'error',
    'bad-quotes',
    { file, line, value: row?.join(',') },
    fixed('成对的英文双引号', 'double quotes in pairs'),
    fixed(
      '从这一行起引号没有配对，后面的内容可能没有检查到；格内的双引号要写成两个 ""',
      'a quote is not closed from this line on, and the rows below may be unchecked; write a double quote inside a cell twice ("")',
    ),
  );
}
