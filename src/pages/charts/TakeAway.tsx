import { type ReactNode, useState } from 'react';
import type { Address } from '../../board/address.ts';
import type { SiteDataset } from '../../board/site.ts';
import type { FileKind } from '../../charts/export/chartFile.ts';
import type { ChartToGo } from '../../charts/export/chartToGo.ts';
import type { CitationStyle } from '../../charts/export/citation.ts';
import { citation } from '../../charts/export/citation.ts';
import { creditOf } from '../../charts/export/credit.ts';
import type { WorkbenchChart } from '../../charts/workbench/buildChart.ts';
import type { ChartQuery } from '../../charts/workbench/chartQuery.ts';
import type { ChartView } from '../../charts/workbench/chartView.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { frozenHref } from './frozenHref.ts';
import styles from './TakeAway.module.css';
import type { ChartWays } from './useChart.ts';

interface TakeAwayProps extends Pick<ChartWays, 'to'> {
  readonly dataset: Dataset;
  readonly address: Address;
  readonly entry: SiteDataset;
  readonly query: ChartQuery;
  readonly view: ChartView;
  readonly chart: WorkbenchChart;
  /** The address of the page with only the framed chart. */
  readonly embed: string;
}

const PICTURES: readonly (readonly [FileKind, string])[] = [
  ['png', 'PNG 1×'],
  ['png2', 'PNG 2×'],
  ['png4', 'PNG 4×'],
  ['svg', 'SVG'],
];
const TABLES: readonly (readonly [FileKind, string])[] = [
  ['csv', 'CSV'],
  ['xlsx', 'XLSX'],
  ['json', 'JSON'],
];
const CITATIONS: readonly CitationStyle[] = ['gbt', 'apa', 'bibtex'];

/** All export formats of a chart. The code that makes the files loads on demand. */
export function TakeAway({
  dataset,
  address,
  entry,
  query,
  view,
  chart,
  embed,
  to,
}: TakeAwayProps) {
  const { language } = useSpeech();
  const workbench = useWords(WORKBENCH_WORDS);
  const [said, setSaid] = useState('');
  const absolute = (href: string) => new URL(href, location.href).href;
  const togo = (): ChartToGo => ({
    dataset,
    query,
    view,
    chart,
    credit: creditOf(dataset, chart.shown, language, workbench, absolute(to({}))),
    words: workbench,
  });
  const released = creditOf(dataset, chart.shown, language, workbench, '').released;
  const day = query.at ?? released;
  const frozen = day ? frozenHref(address, entry, query, day) : to({});
  const make = async (kind: FileKind) => {
    const { chartFile } = await import('../../charts/export/chartFile.ts');
    return chartFile(kind, togo());
  };
  const take = async (kind: FileKind, name: string) => {
    setSaid('');
    try {
      const file = await make(kind);
      saveFile(file.name, file.blob);
      setSaid(workbench.saved(file.name));
    } catch {
      setSaid(workbench.failed(name));
    }
  };
  const copy = async (write: () => Promise<void>) => {
    setSaid('');
    try {
      await write();
      setSaid(workbench.copied);
    } catch {
      setSaid(workbench.notCopied);
    }
  };
  const copyText = (text: string) => copy(() => navigator.clipboard.writeText(text));
  const copyPicture = () =>
    copy(() =>
      navigator.clipboard.write([
        // The promise itself is passed, because the browser allows copying only right after the
        // click.
        new ClipboardItem({ 'image/png': make('png2').then(({ blob }) => blob) }),
      ]),
    );
  const files = (kinds: readonly (readonly [FileKind, string])[]) =>
    kinds.map(([kind, name]) => (
      <Button key={kind} onPress={() => void take(kind, name)}>
        {name}
      </Button>
    ));
  return (
    <div className={styles.away} data-needs-script>
      <Group label={workbench.picture}>
        {files(PICTURES)}
        <Button onPress={() => void copyPicture()}>{workbench.copyPicture}</Button>
      </Group>
      <Group label={workbench.data}>
        {files(TABLES)}
        <Button onPress={() => void take('zip', 'ZIP')}>{workbench.all}</Button>
      </Group>
      <Group label={workbench.share}>
        <Button onPress={() => void copyText(absolute(to({})))}>{workbench.copyLink}</Button>
        {released ? (
          <Button onPress={() => void copyText(absolute(frozen))}>{workbench.copyFrozen}</Button>
        ) : null}
      </Group>
      <p className={styles.said} role="status">
        {said}
      </p>
      <div className={styles.texts}>
        <Late title={workbench.cite}>
          {() =>
            CITATIONS.map((style) => (
              <Text
                key={style}
                label={workbench.citations[style]}
                text={citation(style, {
                  publisher: workbench.product,
                  title: [chart.model.title, togo().credit.demo].filter(Boolean).join(' · '),
                  version: dataset.version,
                  updated: released,
                  retrieved: new Date().toLocaleDateString('sv-SE'),
                  link: absolute(frozen),
                })}
                onCopy={copyText}
              />
            ))
          }
        </Late>
        <Late title={workbench.embed}>
          {() => (
            <Text
              label={workbench.embedNote}
              text={embedText(absolute(embed), chart.model.title)}
              onCopy={copyText}
            />
          )}
        </Late>
      </div>
      {released ? (
        <p className={styles.hint}>{workbench.frozenHint(query.at ?? released)}</p>
      ) : null}
    </div>
  );
}

function embedText(src: string, title: string): string {
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${quoted(src)}" title="${quoted(title)}" width="100%" height="560" loading="lazy" sandbox="allow-scripts allow-popups" style="border:0"></iframe>`;
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <div className={styles.buttons}>{children}</div>
    </fieldset>
  );
}

interface LateProps {
  readonly title: string;
  readonly children: () => ReactNode;
}

/** A text that is generated when it is opened. */
function Late({ title, children }: LateProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.late} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open ? children() : null}
    </details>
  );
}

interface TextProps {
  readonly label: string;
  readonly text: string;
  readonly onCopy: (text: string) => Promise<void>;
}

function Text({ label, text, onCopy }: TextProps) {
  const workbench = useWords(WORKBENCH_WORDS);
  return (
    <div className={styles.text}>
      <p>{label}</p>
      <pre>{text}</pre>
      <Button onPress={() => void onCopy(text)}>{workbench.copy}</Button>
    </div>
  );
}
