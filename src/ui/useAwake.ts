import { useEffect, useState } from 'react';

/** Whether the page has come to life: false in its HTML and for the first draw that takes it over. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return awake;
}
