import type { ReactNode } from 'react';
import { type Address, pageOpened } from '../board/address.ts';
import { hrefOf } from '../board/href.ts';
import { BRIEFING, SOURCES } from '../board/pages.ts';
import type { Site, SiteDataset } from '../board/site.ts';
import { BannerMark } from '../ui/BannerMark.tsx';
import { useSpeech } from '../ui/language.tsx';
import { Picker } from '../ui/Picker.tsx';
import { InternalMark } from './InternalMark.tsx';
import { PAGES } from './pages.ts';
import styles from './Shell.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';

interface ShellProps {
  readonly site: Site;
  readonly address: Address;
  /** The dataset on show; undefined if the address has none. */
  readonly dataset: SiteDataset | undefined;
  readonly children: ReactNode;
}

/** The frame of every page: navigation, dataset, language, theme, the demo mark. */
export function Shell({ site, address, dataset, children }: ShellProps) {
  const { language, words } = useSpeech();
  const { shell } = words;
  const plain = { ...address, dataset: dataset?.id ?? site.datasets[0]?.id };
  return (
    <>
      <a className={styles.skip} href="#main">
        {shell.skip}
      </a>
      <header className={styles.site}>
        <div className={`${styles.wrap} ${styles.bar}`}>
          <a className={styles.brand} href={hrefOf(pageOpened(plain, BRIEFING))}>
            <BannerMark />
            {shell.product}
            <span lang={language === 'zh' ? 'en' : 'zh-CN'}>{shell.productOther}</span>
          </a>
          <nav className={styles.nav} aria-label={shell.mainNavigation}>
            {PAGES.filter(({ isListed }) => isListed).map(({ page }) => (
              <a
                key={page.name}
                href={hrefOf(page === address.page ? plain : pageOpened(plain, page))}
                aria-current={page === address.page ? 'page' : undefined}
              >
                {page.title[language]}
              </a>
            ))}
          </nav>
          <div className={styles.tools}>
            <Picker
              compact
              label={shell.dataset}
              choices={site.datasets.map(({ id, title }) => ({
                key: id,
                text: title[language],
                href: hrefOf({ ...pageOpened(address, address.page), dataset: id }),
                chosen: id === dataset?.id,
              }))}
            />
            <LanguageSwitch address={plain} />
            <ThemeSwitch />
          </div>
        </div>
        <InternalMark audience={site.audience} />
        {dataset?.demo ? (
          <div className={styles.demo}>
            <p className={styles.wrap}>
              <span className={styles.demoMark}>{shell.demoMark}</span> {shell.demoText}
            </p>
          </div>
        ) : null}
      </header>
      <main id="main" tabIndex={-1} className={styles.wrap}>
        {children}
      </main>
      <footer className={styles.foot}>
        <div className={`${styles.wrap} ${styles.footColumns}`}>
          <div>
            <h2>{shell.footPrize}</h2>
            <p>{shell.footPrizeText}</p>
          </div>
          <div>
            <h2>{shell.footFigures}</h2>
            <p>
              {shell.footFiguresText}{' '}
              <a href={hrefOf(address.page === SOURCES ? plain : pageOpened(plain, SOURCES))}>
                {SOURCES.title[language]}
              </a>
            </p>
          </div>
          <div>
            <h2>{shell.footAbout}</h2>
            <p>{shell.footAboutText}</p>
          </div>
        </div>
      </footer>
    </>
  );
}

function LanguageSwitch({ address }: { readonly address: Address }) {
  const { language, words } = useSpeech();
  const { shell } = words;
  const other = language === 'zh' ? 'en' : 'zh';
  const name = (code: 'zh' | 'en') => (code === language ? shell.ownLanguage : shell.otherLanguage);
  return (
    <nav className={styles.languages} aria-label={shell.language}>
      {(['zh', 'en'] as const).map((code) => (
        <a
          key={code}
          href={hrefOf({ ...address, language: code })}
          lang={code === 'zh' ? 'zh-CN' : 'en'}
          hrefLang={code === 'zh' ? 'zh-CN' : 'en'}
          aria-current={code === other ? undefined : 'true'}
          data-whole-page
        >
          {name(code)}
        </a>
      ))}
    </nav>
  );
}
