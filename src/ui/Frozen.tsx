import { type ReactNode, useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Content that never changes while its page is open. Where the HTML already holds it, the browser
 * keeps it as it stands instead of building it again: thousands of rows cost nothing to wake.
 */
export function Frozen({ children }: { readonly children: ReactNode }) {
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [keep] = useState(isHydrating && typeof window !== 'undefined');
  if (!keep) return <div>{children}</div>;
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
