import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import './InstructionNote.css';

export interface InstructionTextProps {
  readonly version: {
    readonly title: string;
    readonly body: string;
    readonly decidedBy: string;
    readonly decidedOn: string;
    readonly reference: string;
  };
}

/** The whole text of one version, with who decided it. */
export function InstructionText({ version: { title, body, decidedBy, decidedOn, reference } }: InstructionTextProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="instruction-text">
      <p className="u-strong">{title}</p>
      {body.split('\n\n').map((paragraph) => (
        <p key={paragraph} className="instruction-paragraph">
          {paragraph}
        </p>
      ))}
      <p className="u-t15 u-ink2">
        {t('instruction.by', { who: decidedBy, day: format.day(decidedOn) })}
        {reference && ` · ${reference}`}
      </p>
    </div>
  );
}
