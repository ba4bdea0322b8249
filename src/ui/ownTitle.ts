import { createContext, useContext, useEffect } from 'react';
import { useSpeech } from './language.tsx';

/** Takes the title of a page that is drawn at build time. */
export const TitleSink = createContext<{ title?: string } | undefined>(undefined);

/** Names the document by what is on show, such as an error, instead of what its address asked for. */
export function useOwnTitle(text: string): void {
  const { shell } = useSpeech().words;
  const title = `${text} · ${shell.product}`;
  const sink = useContext(TitleSink);
  if (sink) sink.title = title;
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      // The next page may have named itself by now.
      if (document.title === title) document.title = before;
    };
  }, [title]);
}
