import { Suspense } from 'react';
import type { PageProps } from '../pageProps.ts';
import { Loading } from '../states/Loading.tsx';
import { LateSources } from './LateSources.ts';

/** The public page; readable at once, its search comes with the reader's first move. */
export default function SourcesPage(props: PageProps) {
  return (
    <Suspense fallback={<Loading />}>
      <LateSources {...props} />
    </Suspense>
  );
}
