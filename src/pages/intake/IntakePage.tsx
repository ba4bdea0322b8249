import { Suspense } from 'react';
import type { PageProps } from '../pageProps.ts';
import { Loading } from '../states/Loading.tsx';
import { LateIntake } from './LateIntake.ts';

/** From an article or a table to checked rows; readable at once, its tools come with the reader's first move. */
export default function IntakePage(props: PageProps) {
  return (
    <Suspense fallback={<Loading />}>
      <LateIntake {...props} />
    </Suspense>
  );
}
