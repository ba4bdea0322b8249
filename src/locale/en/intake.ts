import { grouped } from '../grouped.ts';
import type { intake as zh } from '../zh/intake.ts';

export const intake: typeof zh = {
  title: 'Intake',
  lede: 'Paste an article or a table: the figures in it are marked, a person confirms them one by one, and they become CSV. The program proposes; it decides nothing.',
  private: 'All of it is worked on in your own browser. Text, tables and results are sent nowhere.',
  how: 'How it goes',
  howList: [
    [
      'Give the text',
      'Paste an article, or choose a .txt, .csv or .xlsx file; or copy a range of cells from Excel and paste it. In UTF-8, GBK or UTF-16.',
    ],
    [
      'Confirm',
      'Each figure is marked in the text, with the row it would become beside it: accept, correct or reject it, with the keyboard alone if you like.',
    ],
    [
      'Compare',
      'Every row is compared with the data and marked as new, revised, already there or in conflict. Nothing enters before you say so.',
    ],
    [
      'Save',
      'Download or copy rows for figures.csv, or look at them on the other pages first, marked as not published.',
    ],
  ],
  noScript:
    'Intake on this page needs script. Without it there is the command line: the first command proposes the figures of an article, the second checks a whole dataset.',
  commandTitle: 'Without a browser',
  steps: ['1 Give the text', '2 Confirm', '3 Compare and save'],
  stepsLabel: 'Steps',
  input: 'Article or table',
  inputHint: 'Paste the whole article, or cells copied from Excel',
  pasteTooLong: (count) =>
    `What was pasted has ${grouped(count)} characters; it is read at once and not put into the field.`,
  choose: 'Choose a file',
  drop: 'Or drop a file on the page: .txt, .csv, .tsv or .xlsx, up to 20 MB; an article up to 2 million characters.',
  read: 'Find the figures',
  nothingGiven: 'Paste a text or cells first, or choose a file.',
  published: 'Date of publication',
  publishedHint:
    '“This year” and “the first quarter” are told by it; without it no year is inferred',
  badDate: 'Write the date as 2023-04-25',
  source: 'Source',
  sourceNew: 'A new source',
  sourceTitle: 'Title',
  sourcePublisher: 'Publisher',
  sourceUrl: 'Address',
  sourceTitleHint: 'The first line of the text if left empty',
  reading: (name) => `Reading ${name}`,
  cancel: 'Stop reading',
  cancelled: 'Stopped; nothing was read.',
  failed: (name) => `${name} could not be read`,
  failedText: (reason) =>
    `Nothing is lost. ${reason && `The browser’s reason: ${reason}. `}Try again; if that does not help, read it in parts.`,
  refused: (name) => `${name} cannot be read, because`,
  warnings: (count) =>
    count === 1 ? 'One warning while reading' : `${count} warnings while reading`,
  pasted: 'the pasted text',
  pastedTable: 'the pasted table',
  nothingYet: 'No row has been accepted yet.',
  anew: 'Start anew',
  anewDone: 'Cleared; ready for the next text.',
  anewUndo: 'Bring the draft back',
  bringBack: 'Change to the draft before',
  kept: 'The draft is kept on this device and outlives a reload.',
  notKeptTitle: 'The draft is not kept',
  notKept:
    'The draft cannot be kept (a private window, or no room left). Nothing on the page is lost, but it goes when the page is closed: download the CSV first.',
  restored: 'Your last draft goes on.',
  elsewhereTitle: 'The draft was changed in another tab',
  elsewhere:
    'What stands here is from before, and is no longer kept. If you change to the other one, this one is put aside and can be brought back.',
  takeOther: 'Change to the other draft',
  keepOwn: 'Keep this one instead',
};
