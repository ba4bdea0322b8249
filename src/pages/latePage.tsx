import { type ComponentType, memo, Suspense } from 'react';
import type { PageProps } from './pageProps.ts';
import { Loading } from './states/Loading.tsx';

/**
 * A page that is readable at once and whose script loads at the reader's first interaction. It
 * renders again only for other data or another address, because a part that is not hydrated yet
 * would be lost.
 */
export function latePage(Late: ComponentType<PageProps>): ComponentType<PageProps> {
  return memo(function LatePage(props: PageProps) {
    return (
      <Suspense fallback={<Loading />}>
        <Late {...props} />
      </Suspense>
    );
  });
}
