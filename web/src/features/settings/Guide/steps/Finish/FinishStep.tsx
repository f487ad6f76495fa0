import { useApolloClient } from '@apollo/client/react';
import { TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PublishForm } from '../../../DraftPage/PublishForm';
import { draftPath } from '../../../paths';
import { DraftGuidePageDocument } from '../../DraftGuidePage.query.generated';
import type { GuideStepForm, GuideStepProps } from '../../guide';
import { OpenParts, VacantRoles } from './OpenParts';
import { ProblemLinks } from './ProblemLinks';

/** What is left, what the document leaves open, and the way to make the draft the next version. */
function KlartForm({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { page } = guide;
  const refresh = async (): Promise<void> => {
    await client.refetchQueries({ include: [DraftGuidePageDocument] });
  };
  return (
    <>
      <ProblemLinks page={page} />
      <OpenParts page={page} />
      <VacantRoles page={page} />
      {page.problems.length === 0 && (
        <>
          <p className="guide-changes">
            <TextLink href={draftPath(page.id)}>{t('guide.klart.changes')}</TextLink>
          </p>
          <PublishForm page={page} changed={!guide.isSaved} onRefresh={refresh} />
        </>
      )}
    </>
  );
}

export const finishStep: GuideStepForm = { key: 'klart', Form: KlartForm };
