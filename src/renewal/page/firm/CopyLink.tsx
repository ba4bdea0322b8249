import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';

/** Milliseconds for which the confirmation shows. */
const CONFIRMATION_MS = 3000;

/** Copies the address, which includes the trial inputs. */
export function CopyLink() {
  const words = useWords(RENEWAL_FIRM);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), CONFIRMATION_MS);
  };
  return (
    <>
      <span data-needs-script>
        <Button onPress={() => void copy()}>{words.copyLink}</Button>
      </span>
      <span aria-live="polite">{copied ? words.copied : ''}</span>
    </>
  );
}
