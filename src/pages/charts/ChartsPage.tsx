import { Suspense } from 'react';
import type { PageProps } from '../pageProps.ts';
import { Loading } from '../states/Loading.tsx';
import { LateWorkbench } from './LateWorkbench.ts';

/** Any figures of the dataset as a chart; readable at once, its tools come with the reader's first move. */
export default function ChartsPage(props: PageProps) {
  return (
    <Suspense fallback={<Loading />}>
      <LateWorkbench {...props} />
    </Suspense>
  );
}
