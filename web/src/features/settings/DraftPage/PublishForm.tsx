import { useMutation } from '@apollo/client/react';
import { Banner, Button, ErrorSummary, SectionHeading } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useFormat } from '../../../shared/useFormat';
import { type FieldFault, PublicationFields, type PublicationValues, useFaultSentence } from '../PublicationFields';
import { versionsPath } from '../paths';
import type { PublishedVersion } from '../published-version';
import type { DraftData } from './draft-data';
import { PublishDraftDocument, type PublishDraftMutation } from './PublishDraft.mutation.generated';

interface PublishFormProps {
  readonly page: Pick<DraftData, 'id' | 'revision' | 'today' | 'latest' | 'newest'>;
  /** Something is written that is not saved: what would be published is not what is seen. */
  readonly changed: boolean;
  readonly onRefresh: () => Promise<unknown>;
}

/** From when and why, and the button that makes the draft the next version. */
export function PublishForm({ page, changed, onRefresh }: PublishFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const latestFrom = page.latest?.effectiveFrom ?? null;
  const { values, setValues, faults, attempt, failure, publish, pending } = usePublishing(page, onRefresh);
  const sentence = useFaultSentence(latestFrom);
  return (
    <section className="u-band" aria-labelledby="publicera">
      <SectionHeading id="publicera" note={t('versions.draft.publishLead')}>
        {t('versions.draft.publish')}
      </SectionHeading>
      <div className="u-band-body u-fields">
        {faults.length > 0 && (
          <ErrorSummary
            attempt={attempt}
            title={format.sentence(t('errors.summary', { count: faults.length, number: format.inWords(faults.length) }))}
            problems={faults.map((fault) => ({ fieldId: `publicera-${fault.field}`, text: sentence(fault) }))}
          />
        )}
        {failure && <Banner tone="late" announce title={failure} />}
        <PublicationFields
          idPrefix="publicera"
          values={values}
          onChange={setValues}
          faults={faults}
          today={page.today}
          latestFrom={latestFrom}
        />
        {changed ? (
          <p className="u-ink2">{t('versions.draft.saveFirst')}</p>
        ) : (
          <div className="u-buttons">
            <Button look="primary" pending={pending} pendingLabel={t('versions.form.publishing')} onPress={() => void publish()}>
              {t('versions.form.publish')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

type Result = PublishDraftMutation['publishDraft'];

function usePublishing(page: PublishFormProps['page'], onRefresh: () => Promise<unknown>) {
  const { t } = useTranslation();
  const [values, setPresent] = useState<PublicationValues>({ effectiveFrom: '', reason: '' });
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const [mutate, { loading: pending }] = useMutation(PublishDraftDocument);
  const navigate = useNavigate();
  const problemText = useProblemText();
  const setValues = (next: PublicationValues): void => {
    setFaults((present) => present.filter(({ field }) => next[field as 'reason'] === values[field as 'reason']));
    setPresent(next);
  };
  const done = (published: PublishedVersion): void => void navigate(versionsPath, { state: { published } });
  const follow = async (result: Result | undefined): Promise<void> => {
    setFaults(result?.__typename === 'FormErrors' ? result.errors : []);
    if (result?.__typename === 'VersionPublished') return done({ number: result.number, effectiveFrom: result.effectiveFrom });
    if (result?.__typename === 'VersionUnchanged') return done({ number: result.sameAs, effectiveFrom: null });
    setAttempt((count) => count + 1);
    if (result?.__typename === 'FormErrors') return;
    if (result?.__typename === 'VersionMoved')
      setFailure(t('versions.published.moved', { author: result.author, number: result.latestNumber }));
    if (result?.__typename === 'VersionDraftOutdated') setFailure(t('versions.published.outdated'));
    if (result?.__typename === 'VersionDraftNotReady') setFailure(t('versions.published.notReady'));
    await onRefresh();
  };
  const publish = async (): Promise<void> => {
    setFailure(null);
    try {
      const input = { ...values, latest: page.newest };
      const { data } = await mutate({ variables: { draftId: page.id, revision: page.revision, input } });
      await follow(data?.publishDraft);
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return { values, setValues, faults, attempt, failure, publish, pending };
}
