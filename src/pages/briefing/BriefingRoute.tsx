import { Suspense } from 'react';
import type { PageProps } from '../pageProps.ts';
import { Loading } from '../states/Loading.tsx';
import { LateBriefing } from './LateBriefing.ts';

/** The briefing; readable at once, taken over at the reader's first move. */
export default function BriefingRoute(props: PageProps) {
  return (
    <Suspense fallback={<Loading />}>
      <LateBriefing {...props} />
    </Suspense>
  );
}
