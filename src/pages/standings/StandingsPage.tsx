import { Suspense } from 'react';
import type { PageProps } from '../pageProps.ts';
import { Loading } from '../states/Loading.tsx';
import { LateStandings } from './LateStandings.ts';

/** The standings; readable at once, taken over at the reader's first move. */
export default function StandingsPage(props: PageProps) {
  return (
    <Suspense fallback={<Loading />}>
      <LateStandings {...props} />
    </Suspense>
  );
}
