import type { Bilingual } from '../../figures/language.ts';
import type { Problem } from '../../figures/problem.ts';
import { problem, say } from '../../tables/report.ts';

/** The limits of a reader's own file, in bytes and cells. */
export const MOST_FILE_BYTES = 20_000_000;
export const MOST_CELLS = 200_000;
export const MOST_COLUMNS = 2000;
/** At most this many problems are listed; the rest are counted. */
export const MOST_PROBLEMS = 50;

const TABLE = say(
  'CSV、TSV 或 Excel 工作簿（.xlsx）',
  'a CSV or TSV file, or an Excel workbook (.xlsx)',
);

const ofFile =
  (code: string, expected: Bilingual, mend: Bilingual) =>
  (file: string): Problem =>
    problem('error', code, { file }, expected, mend);

export const tooLarge = ofFile(
  'file-too-large',
  say('不超过 20 MB', '20 MB at most'),
  say('只留下要画的行和列，再放进来', 'keep only the rows and columns to draw, and drop it again'),
);

export const tooManyCells = ofFile(
  'too-many-cells',
  say('不超过 200,000 格', '200,000 cells at most'),
  say(
    '只留下要画的行和列；工作簿里远离表格的零散内容也要删去',
    'keep only the rows and columns to draw; in a workbook delete stray cells far from the table, too',
  ),
);

export const tooManyColumns = ofFile(
  'too-many-columns',
  say(`不超过 ${MOST_COLUMNS} 列`, `${MOST_COLUMNS} columns at most`),
  say(
    '只留下要读的列；若行列颠倒，请先转置',
    'keep only the columns to read; if rows and columns are swapped, transpose the table first',
  ),
);

export const oldWorkbook = ofFile(
  'old-workbook',
  TABLE,
  say(
    '这是旧版 Excel（.xls）或其他 Office 文件；请在 Excel 或 WPS 里另存为 .xlsx 或“CSV UTF-8”',
    'this is an old Excel workbook (.xls) or another Office file; save it from Excel or WPS as .xlsx or “CSV UTF-8”',
  ),
);

export const encryptedWorkbook = ofFile(
  'encrypted-workbook',
  say('没有密码的工作簿', 'a workbook without a password'),
  say(
    '工作簿加了密码；请在 Excel 里去掉密码后另存',
    'the workbook is locked with a password; remove the password in Excel and save it',
  ),
);

export const brokenWorkbook = ofFile(
  'broken-workbook',
  say('完整的 .xlsx 工作簿', 'a complete .xlsx workbook'),
  say(
    '工作簿打不开：可能没有下载完，或由不规范的程序写出；请在 Excel 或 WPS 里打开后另存为 .xlsx',
    'the workbook cannot be opened: it is truncated or malformed; open it in Excel or WPS and save it as .xlsx',
  ),
);

export const notTable = ofFile(
  'not-table',
  TABLE,
  say(
    '这不是表格，可能是 PDF、图片、文档或压缩包；请把数据放进 CSV 或 .xlsx',
    'this is not a table; it may be a PDF, a picture, a document or an archive; put the data into CSV or .xlsx',
  ),
);

export const webPage = ofFile(
  'web-page',
  TABLE,
  say(
    '这是网页或 XML，只是改了扩展名；请用 Excel 打开后另存为 .xlsx',
    'this is a web page or XML under another name; open it in Excel and save it as .xlsx',
  ),
);

export const noLayout = ofFile(
  'unknown-layout',
  say(
    '四种表之一：①列名为 地区、指标、时期、数值；②首列地区或指标，表头为各时期；③首列时期，表头为各地区；④前两列地区和时期，表头为各指标',
    'one of four tables: ① columns place, indicator, period, value; ② places or indicators down, periods across; ③ periods down, places across; ④ columns place and period, then indicators across',
  ),
  say(
    '表头占一行，时期写成 2023-Q1、2023年上半年、2023年3月 这样',
    'give it one header line, and periods such as 2023-Q1, H1 2023 or March 2023',
  ),
);

/** Problems of cells in an unexpected form; the row is left out. */
export const badPeriod = {
  code: 'bad-period',
  expected: say(
    '带年份的时期，如 2023-Q1、2023年上半年、2023-03',
    'a period with its year, such as 2023-Q1, H1 2023 or 2023-03',
  ),
  mend: say('改写时期，没有年份的补上年份', 'write the period in this form, with its year'),
};

export const emptyName = {
  code: 'empty-cell',
  expected: say('必填', 'a name'),
  mend: say(
    '补上名称；合并的单元格先拆开，每行都填',
    'fill in the name; split merged cells and fill each row',
  ),
};

export const oneOf = (values: readonly string[]) => ({
  code: 'unknown-value',
  expected: say(`其中之一：${values.join(' / ')}`, `one of: ${values.join(' / ')}`),
  mend: say('从中选一个，或留空', 'choose one of them, or leave it empty'),
});

export const spanMisfit = {
  code: 'span-misfit',
  expected: say('与时期相配的 span', 'a span that fits the period'),
  mend: say('改正 span，或留空', 'correct the span, or leave it empty'),
};

export const sayMeasure = say(
  '单位与指标不符：若是增速、占比或位次，在 measure 列写 yoy、share 或 rank，或把列名写成“……增速（%）”',
  'the unit is not the indicator’s: for growth, a share or a rank write yoy, share or rank in the column measure, or name the column “… growth (%)”',
);
