import { RadioGroup } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import { fieldIdOf, type Guide, type GuidePath } from '../guide';
import { DecisionFields } from './DecisionFields';
import { DocumentSourcesField } from './DocumentSourcesField';
import { faultAt } from './fault-at';
import { documentSources, isDecision, loansIn, sourcesIn, withDocumentSources } from './sources';
import type { WrittenSourced } from './written';

export interface SourceEditorProps {
  readonly guide: Guide;
  /** The way to the thing that has the source. */
  readonly path: GuidePath;
  readonly value: WrittenSourced;
  /** Source and origin as they are to be; the rest of the thing stays. */
  readonly onChange: (sourced: Pick<WrittenSourced, 'source' | 'origin'>) => void;
  /** Takes the focus when it comes: somebody has asked for it. */
  readonly takesFocus?: boolean;
}

// One and the same function, so that the focus is taken once.
const focus = (element: HTMLElement | null): void => element?.focus();

/** Where something comes from: items or sections of the document, or a decision of the municipality's own. */
export function SourceEditor({ guide, path, value, onChange, takesFocus = false }: SourceEditorProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const own = sourcesIn(value).find(isDecision);
  const isOwn = value.origin === 'local' || own !== undefined;
  const sourcePath = [...path, 'source'];
  const loans = loansIn(value);
  const choose = (kind: string): void => {
    if (kind === 'document') onChange({ source: withDocumentSources(value, ''), origin: undefined });
    else onChange({ source: [...loansIn(value), { decidedBy: undefined }], origin: 'local' });
  };
  return (
    <div className="guide-source" id={fieldIdOf(sourcePath)} ref={takesFocus ? focus : undefined} tabIndex={-1}>
      <RadioGroup
        label={t('guide.source.label')}
        beside
        value={isOwn ? 'own' : 'document'}
        onChange={choose}
        choices={(['document', 'own'] as const).map((id) => ({ id, name: t(`guide.source.${id}`) }))}
      />
      {isOwn ? (
        <DecisionFields
          guide={guide}
          path={sourcePath}
          value={own ?? {}}
          onChange={(decision) => onChange({ source: [...loans, decision], origin: 'local' })}
        />
      ) : (
        <DocumentSourcesField
          value={documentSources(value)}
          onChange={(typed) => onChange({ source: withDocumentSources(value, typed), origin: value.origin })}
          error={faultAt(guide, sourcePath)}
        />
      )}
      {loans.length > 0 && (
        <p className="u-t14 u-ink3">
          {t('guide.source.borrowed', { from: format.list(loans.map(({ borrowedFrom }) => borrowedFrom ?? '')) })}
        </p>
      )}
    </div>
  );
}
