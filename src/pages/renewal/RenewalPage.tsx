import { Suspense } from 'react';
import type { PageProps } from '../pageProps.ts';
import { Loading } from '../states/Loading.tsx';
import { LateRenewal } from './LateRenewal.ts';

/** Land renewal on one screen; readable at once, its simulators come with the reader's first move. */
export default function RenewalPage(props: PageProps) {
  return (
    <Suspense fallback={<Loading />}>
      <LateRenewal {...props} />
    </Suspense>
  );
}
