import { VisuallyHidden } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { changedParagraphs, type Paragraph } from './changed-paragraphs';

interface Text {
  readonly title: string;
  readonly body: string;
}

/** What one version says that the other does not, word by word inside its paragraphs; what is the same is left out. */
export function VersionChanges({ before, after }: { readonly before: Text; readonly after: Text }) {
  const { t } = useTranslation();
  const paragraphs = changedParagraphs(before.body, after.body);
  const newTitle = before.title !== after.title;
  if (paragraphs.length === 0 && !newTitle) return <p className="u-ink2">{t('instruction.page.noChange')}</p>;
  return (
    <div className="instruction-changes">
      {newTitle && <p>{t('instruction.page.titleWas', { title: before.title })}</p>}
      {paragraphs.map((paragraph) => (
        <ChangedParagraph key={paragraph.map(({ kind, text }) => `${kind} ${text}`).join()} paragraph={paragraph} />
      ))}
    </div>
  );
}

function ChangedParagraph({ paragraph }: { readonly paragraph: Paragraph }) {
  const { t } = useTranslation();
  return (
    <p>
      {paragraph.map(({ text, kind }, index) => {
        const key = `${index + 1} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key}>
            <VisuallyHidden>{` ${t(`instruction.page.${kind}`)}: `}</VisuallyHidden>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
