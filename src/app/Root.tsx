import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Router } from 'wouter';
import { BASE } from '../board/base.ts';
import type { BoardStore } from '../board/boardStore.ts';
import type { Site } from '../board/site.ts';
import { takeFields } from '../ui/earlyFields.ts';
import { type Speech, SpeechContext } from '../ui/language.tsx';
import { App } from './App.tsx';
import { BoardContext } from './BoardContext.tsx';
import type { PageSet } from './loadPages.ts';

/** The base without its final slash, as the router needs it. */
const ROOT = BASE.slice(0, -1);

interface RootProps {
  readonly site: Site;
  readonly pages: PageSet;
  readonly client: QueryClient;
  readonly board: BoardStore;
  readonly speech: Speech;
  /** The path below the base to render outside a browser. */
  readonly ssrPath?: string;
}

/** The app with all of its providers; the same at build time and in the browser. */
export function Root({ site, pages, client, board, speech, ssrPath }: RootProps) {
  useEffect(() => takeFields(), []);
  return (
    <QueryClientProvider client={client}>
      <BoardContext value={board}>
        <SpeechContext value={speech}>
          <Router base={ROOT} {...(ssrPath === undefined ? {} : { ssrPath: ROOT + ssrPath })}>
            <App site={site} pages={pages} />
          </Router>
        </SpeechContext>
      </BoardContext>
    </QueryClientProvider>
  );
}
