import { tableText } from '@utblick/domain';
import { Banner, Button, TextArea } from '@utblick/ui';
import { FileSpreadsheet } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './TablePaste.module.css';

export interface TablePasteProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/**
 * Rows pasted from a spreadsheet, or fetched from a file. A file's cells are put in the box as text, so that what is sent is
 * what is seen, and can be mended where it stands.
 */
export function TablePaste({ id, label, hint, value, onChange }: TablePasteProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [unreadable, setUnreadable] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      onChange(await textOf(file));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <div className={styles.paste}>
      <TextArea id={id} label={label} hint={hint} value={value} onChange={onChange} rows={8} width="full" />
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.tsv,.txt"
        aria-label={t('people.table.file')}
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div className={styles.file}>
        <Button small icon={<FileSpreadsheet aria-hidden />} onPress={() => input.current?.click()}>
          {t('people.table.file')}
        </Button>
        <span className="u-t15 u-ink2">{t('people.table.fileHint')}</span>
      </div>
      {unreadable && <Banner tone="late" announce title={t('people.table.unreadable')} />}
    </div>
  );
}

/** A file's cells as text. Text in the letters of old Windows programs is read as such where it is not UTF-8. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  if (/\.xlsx$/i.test(file.name)) return tableText(await (await import('./read-workbook')).readWorkbook(bytes));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
