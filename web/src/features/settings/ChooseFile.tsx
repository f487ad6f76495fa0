import { decodeText, largestText } from '@utblick/configuration';
import { Button } from '@utblick/ui';
import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/useFormat';

interface ChooseFileProps {
  /** The name of the file that was read last; empty where none was. */
  readonly name: string;
  readonly onFile: (file: File) => Promise<void>;
}

/** The button behind which a file with a configuration is chosen. */
export function ChooseFile({ name, onFile }: ChooseFileProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file) void onFile(file);
    // The same file can be chosen again once it has been mended.
    event.target.value = '';
  };
  return (
    <div>
      <input ref={input} type="file" accept=".yaml,.yml,text/yaml" className="u-hidden" tabIndex={-1} aria-hidden onChange={chosen} />
      <Button onPress={() => input.current?.click()}>{t('versions.file.choose')}</Button>
      <p className="u-t15 u-ink2" role="status">
        {name !== '' && t('versions.file.chosen', { name })}
      </p>
    </div>
  );
}

/** The text of a file, or in words why it cannot be read. */
export function useTextOfFile(): (file: File) => Promise<{ readonly text: string } | { readonly problem: string }> {
  const { t } = useTranslation();
  const tooLarge = useTooLarge();
  return async (file) => {
    const read = await textOf(file);
    if (typeof read === 'string') return { text: read };
    if ('line' in read) return { problem: t('versions.problem.text.notUtf8', { line: read.line, name: file.name }) };
    return { problem: 'size' in read ? tooLarge(read.size) : t('versions.problem.text.unreadable') };
  };
}

/** That a text has more characters than a configuration may have. */
export function useTooLarge(): (size: number) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (size) => t('versions.problem.text.tooLarge', { size: format.number(size), most: format.number(largestText) });
}

/** What a file holds as text, the line that is no UTF-8, or its size where it is too large to be read at all. */
async function textOf(file: File): Promise<string | { readonly line: number } | { readonly size: number } | { readonly unreadable: true }> {
  // No character takes more than four bytes.
  if (file.size > largestText * 4) return { size: file.size };
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()), new TextDecoder('utf-8', { fatal: true }));
    if (!decoded.ok) return { line: decoded.line };
    return decoded.text.length > largestText ? { size: decoded.text.length } : decoded.text;
  } catch {
    return { unreadable: true };
  }
}
