import { useEffect, useState } from 'react';

/** True if the page is hydrated: false in the HTML and in the first render. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return awake;
}
