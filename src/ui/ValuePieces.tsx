import { useSpeech } from './language.tsx';

interface ValuePiecesProps {
  readonly value: {
    readonly before: string;
    readonly number: string;
    readonly after: string;
    /** The unit is in Chinese, as the source prints it. */
    readonly asPrinted?: true;
  };
}

/** A value whose number is larger than the text around it. */
export function ValuePieces({ value: { before, number, after, asPrinted } }: ValuePiecesProps) {
  const { evidence } = useSpeech().words;
  const gap = /^[%‰]/.test(after) ? '' : ' ';
  return (
    <>
      {before === '' ? null : (
        <>
          <small>{before}</small>{' '}
        </>
      )}
      {number}
      {after === '' ? null : (
        <>
          {gap}
          <small lang={asPrinted ? 'zh-CN' : undefined}>{after}</small>
        </>
      )}
      {asPrinted ? <small> {evidence.asPrinted}</small> : null}
    </>
  );
}
