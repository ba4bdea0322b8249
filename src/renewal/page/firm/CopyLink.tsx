import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';

/** How long copying says that it is done. */
const SAID = 3000;

/** Copies the address, which holds what is tried. */
export function CopyLink() {
  const words = useWords(RENEWAL_FIRM);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), SAID);
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
