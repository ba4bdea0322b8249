import { createContext, useContext, useEffect } from 'react';
import { useSpeech } from './language.tsx';

/** Collects the title of a page that is rendered at build time. */
export const TitleSink = createContext<{ title?: string } | undefined>(undefined);

/** Titles the document by its actual content, such as an error, instead of by its address. */
export function useOwnTitle(text: string): void {
  const { shell } = useSpeech().words;
  const title = `${text} · ${shell.product}`;
  const sink = useContext(TitleSink);
  if (sink) sink.title = title;
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      // The next page can already have set its own title.
      if (document.title === title) document.title = before;
    };
  }, [title]);
}
