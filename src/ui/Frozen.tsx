import { type ReactNode, useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Content that never changes while its page is open. If the HTML already contains it, the browser
 * keeps that markup instead of rendering it again, so thousands of rows cost nothing in hydration.
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
