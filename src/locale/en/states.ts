import { grouped } from '../grouped.ts';
import type { states as zh } from '../zh/states.ts';

export const states: typeof zh = {
  loading: 'Loading the data',
  offlineTitle: 'Offline: the data was not refreshed',
  offlineText: 'What was loaded before is still shown; it can be read and printed.',
  notKeptTitle: 'This page is not stored on this device',
  notKeptText:
    'The server cannot be reached, so this page cannot open. It opens when the server answers again. Pages that were opened before can still be read.',
  notLoadedTitle: 'The data could not be fetched',
  notLoadedText: (url) => `Could not load ${url}. Check the network or the address.`,
  retry: 'Try again',
  damagedTitle: 'Work kept on this device is damaged',
  damagedText:
    'It could not be opened and was set aside; nothing was deleted. Save it as a file, then delete it here. The page works as usual.',
  damagedSave: 'Save as a file',
  damagedDrop: 'Delete from this device',
  newDataTitle: 'The server has newer data',
  newDataText: 'This page still shows the data it was opened with.',
  showNewData: 'Show the new data',
  releaseTitle: 'A new release of the site is there',
  releaseText:
    'This page still shows the release it was opened with. Showing the new one loads the page again.',
  showRelease: 'Show the new release',
  asOfTitle: (day) => `As it stood on ${day}`,
  asOfText: 'What was released or revised later is left out.',
  asOfNothing: (day, period) => `On ${day} no figure of ${period} had been published.`,
  asOfUndated: (undated, all) =>
    `Of the ${grouped(all)} figures shown, ${grouped(undated)} ${undated === 1 ? 'has' : 'have'} no date of publication; they count as published from the end of their period.`,
  frozenTitle: (day) => `A frozen release: the data as of ${day}`,
  frozenText: (name) => `Release ${name}; its content does not change any more.`,
  newest: 'Show the newest data',
  noReleaseTitle: (name) => `There is no release ${name}`,
  noReleaseText:
    'This frozen release is no longer on the site: rows of it were corrected without a release of their own, or it is too old. No other data stands in for it.',
  withdrawnText: (on) =>
    `A frozen release of this day was withdrawn on ${on}: something in it was corrected later, is no longer public, or differs from the current edition. No other data stands in for it.`,
  refusedTitle: (errors) =>
    `The newer data has ${grouped(errors)} ${errors === 1 ? 'error' : 'errors'} and was not taken`,
  refusedText:
    'What was loaded before stays. The errors are listed below; mended files are checked again.',
  problemsTitle: (errors, warnings) =>
    `${grouped(errors)} ${errors === 1 ? 'thing' : 'things'} to correct${warnings > 0 ? `, ${grouped(warnings)} to look at` : ''}`,
  problemsText:
    'A dataset with errors is not shown at all, so that nobody reads half of it. Mend the files line by line and reload.',
  problemsMore: (shown, all) =>
    `The first ${grouped(shown)} of ${grouped(all)} are listed; npm run -s cli -- check prints all of them.`,
  columns: {
    file: 'File',
    line: 'Line',
    column: 'Column',
    value: 'Found',
    expected: 'Expected',
    mend: 'How to correct it',
    code: 'Code',
  },
  severity: { error: 'Error', warning: 'Warning' },
  wholeFile: 'whole file',
  localTitle: (count) =>
    `Showing ${grouped(count)} ${count === 1 ? 'row' : 'rows'} of this device that ${count === 1 ? 'is' : 'are'} not published`,
  localText:
    'On this device alone; their sources say “local, unpublished”. They are in no link, no embed and no site.',
  localHide: 'Take them off',
  localBack: 'Back to intake',
  emptyTitle: 'No data yet',
  emptyText:
    'This dataset has no figure that a briefing can show. Look at figures.csv, or choose another dataset.',
  unknownPlaceTitle: (place) => `There is no place “${place}”`,
  unknownPeriodTitle: (place, period) => `${place} has no data for ${period}`,
  nearest: 'Nearest:',
  noPageTitle: 'No such page',
  noPageText: 'The address may be mistyped, or the page has moved.',
  home: 'To the front page',
  noDatasetTitle: (id) => `There is no dataset “${id}”`,
  broken: 'Something went wrong on this page',
  brokenText:
    'The page is not complete; no data is lost. Reload it. If it happens again, tell the maintainers this:',
};
