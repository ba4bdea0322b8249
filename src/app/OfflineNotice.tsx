import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useSpeech } from '../ui/language.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Says that there is no network and that the page stays usable. */
export function OfflineNotice() {
  const { states } = useSpeech().words;
  const online = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
    () => true,
  );
  return online ? null : <Notice title={states.offlineTitle} text={states.offlineText} />;
}
