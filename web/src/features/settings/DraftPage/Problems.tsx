import { SectionHeading, TextButton } from '@utblick/ui';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftData } from './draft-data';

interface ProblemsProps {
  readonly problems: DraftData['problems'];
  readonly textArea: RefObject<HTMLTextAreaElement | null>;
}

/** Everything that is wrong in the text, each with a way to its line. */
export function Problems({ problems, textArea }: ProblemsProps) {
  const { t } = useTranslation();
  return (
    <section className="u-band" aria-labelledby="fel">
      <SectionHeading id="fel" note={t('versions.draft.problemsLead')}>
        {t('versions.draft.problems', { count: problems.length })}
      </SectionHeading>
      <ul className="u-rows">
        {problems.map(({ line, column, where, message, wanted }) => (
          <li key={`${line} ${column} ${message}`} className="settings-problem">
            <div>
              <p>{t('versions.draft.atLine', { line, column })}</p>
              <TextButton onPress={() => goTo(textArea.current, line)}>{t('versions.draft.goToLine', { line })}</TextButton>
            </div>
            <div>
              {where !== '' && <p className="u-t15 u-ink2">{where}</p>}
              <p>{message}</p>
              {wanted && <p className="u-t14 u-ink3">{wanted}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Puts the cursor on a line and brings it into sight. */
function goTo(area: HTMLTextAreaElement | null, line: number): void {
  if (!area) return;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = (area.scrollHeight / Math.max(lines.length, 1)) * Math.max(line - 4, 0);
}
